/** How many units stand along the border, in one number for headline and card: those of the posture with the most, lowest to highest. */
import { groupBy } from '../../base/groupBy.ts';
import { figuresOf, type Figure } from '../../domain/records/figures.ts';
import type { Qualifier } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import '../../words/plates.ts';
import { pluralFormOf, type Words } from '../../words/words.ts';
import { figureBounds, figureText } from './figureText.ts';

export interface Counted {
  readonly shown: Shown;
  readonly figure: Figure;
}

export interface UnitTotal {
  readonly posture: string;
  readonly counted: readonly Counted[];
  /** "13 brigades". */
  readonly text: string;
}

export function strengthOf({ claims }: Shown): Figure | undefined {
  return figuresOf(claims).find(({ attribute }) => attribute === 'strength');
}

/** The numbers of different forces together. A qualifier that all have is kept. */
function numberOf(counted: readonly Counted[], unit: string, words: Words): string {
  const bounds = counted.map(({ figure }) => figureBounds(figure));
  const low = bounds.reduce((sum, each) => sum + each.low, 0);
  const high = bounds.reduce((sum, each) => sum + each.high, 0);
  const claims = counted.flatMap(({ figure }) => figure.points.map(({ claim }) => claim));
  const qualifiers = new Set<Qualifier | undefined>(claims.map(({ qualifier }) => qualifier));
  const [only] = qualifiers;
  const qualifier = qualifiers.size > 1 ? 'about' : only;
  const [claim] = claims;
  const points = claim
    ? [{ claim: { ...claim, value: undefined, low, high, qualifier: low === high ? qualifier : undefined }, low, high }]
    : [];
  return figureText({ attribute: 'strength', unit, low, high, points, disputed: false }, words);
}

const total = (counted: readonly Counted[]): number =>
  counted.reduce((sum, { figure }) => sum + figureBounds(figure).high, 0);

/** Null where no number is stated. */
export function unitTotal(posted: readonly Shown[], words: Words): UnitTotal | null {
  const counted = posted.flatMap((shown): Counted[] => {
    const figure = strengthOf(shown);
    return figure ? [{ shown, figure }] : [];
  });
  const groups = groupBy(counted, ({ shown, figure }) => `${shown.facts.record.category} ${figure.unit ?? ''}`);
  const [most] = [...groups.values()].sort((a, b) => total(b) - total(a));
  const [first] = most ?? [];
  if (!most || !first) return null;
  const unit = first.figure.unit ?? '';
  const number = numberOf(most, unit, words);
  return {
    posture: first.shown.facts.record.category,
    counted: most,
    text:
      unit === 'brigade'
        ? words.t('units.brigade', { figure: number, count: pluralFormOf(number, total(most), words) })
        : words.t('units.other', { figure: number, unit: words.code('unit', unit) }),
  };
}
