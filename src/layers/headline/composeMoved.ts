/** What moved: the last count of each transfer, never a sum of counts; and how many units stand along the border. */
import { groupBy } from '../../base/groupBy.ts';
import type { Figure } from '../../domain/records/figures.ts';
import { transferredBy } from '../../domain/records/series.ts';
import type { Qualifier, Transfer } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { pluralFormOf } from '../../words/words.ts';
import { figureBounds, figureText } from '../marks/figureText.ts';
import { strengthOf } from '../plates/postureCard.ts';
import { dayAndMonth } from '../marks/transferCard.ts';
import { withDispute, type Draft, type HeadlineContext } from './draft.ts';

function transferPart(shown: Shown, record: Transfer, { asOf, asKnown, words }: HeadlineContext): Draft {
  const { step } = transferredBy(record, shown.facts, asOf, asKnown);
  const name = words.text(record.name);
  if (!step)
    return {
      text: words.t('headline.moved.none', { name, day: dayAndMonth(asOf, words) }),
      about: [shown],
      claims: shown.claims,
    };
  const day = dayAndMonth(step.step.asOf.latest, words);
  return {
    text: withDispute(
      words.t('headline.moved', { name, figure: figureText(step.figure, words), day }),
      step.figure,
      words,
    ),
    about: [shown],
    claims: step.claims,
  };
}

interface Counted {
  readonly shown: Shown;
  readonly figure: Figure;
  readonly posture: string;
  readonly unit: string;
}

/** The numbers of different forces together: lowest and highest. A qualifier that all have is kept. */
function strengthText(counted: readonly Counted[], unit: string, { words }: HeadlineContext): string {
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
  const figure = figureText({ attribute: 'strength', unit, low, high, points, disputed: false }, words);
  return unit === 'brigade'
    ? words.t('headline.unit.brigade', { figure, count: pluralFormOf(figure, high, words) })
    : words.t('headline.unit', { figure, unit: words.code('unit', unit) });
}

/** The posture with the most units; without any number, how many deployments there are. */
function postedPart(posted: readonly Shown[], context: HeadlineContext): Draft | null {
  const { words } = context;
  if (posted.length === 0) return null;
  const counted = posted.flatMap((shown): Counted[] => {
    const figure = strengthOf(shown);
    return figure ? [{ shown, figure, posture: shown.facts.record.category, unit: figure.unit ?? '' }] : [];
  });
  const total = (group: readonly Counted[]): number =>
    group.reduce((sum, { figure }) => sum + figureBounds(figure).high, 0);
  const [most] = [...groupBy(counted, ({ posture, unit }) => `${posture} ${unit}`).values()].sort(
    (a, b) => total(b) - total(a),
  );
  const [first] = most ?? [];
  const claims = posted.flatMap((shown) => shown.claims);
  if (!most || !first)
    return { text: words.t('headline.posted.uncounted', { count: posted.length }), about: posted, claims };
  const text = words.t('headline.posted', {
    units: strengthText(most, first.unit, context),
    posture: words.code('deployed', first.posture),
  });
  return {
    text,
    about: most.map(({ shown }) => shown),
    claims: most.flatMap(({ figure }) => figure.points.map(({ claim }) => claim)),
  };
}

export function composeMoved(context: HeadlineContext): Draft | null {
  const transfers = context.shown.flatMap((shown) => {
    const { record } = shown.facts;
    return record.kind === 'transfer' ? [transferPart(shown, record, context)] : [];
  });
  const posted = postedPart(
    context.shown.filter(({ facts }) => facts.record.kind === 'deployment' && facts.placement.kind === 'line'),
    context,
  );
  const parts = [...transfers, ...(posted ? [posted] : [])];
  const [head, ...rest] = parts;
  if (!head) return null;
  return {
    text: rest.reduce((first, { text }) => context.words.t('headline.join', { first, second: text }), head.text),
    about: parts.flatMap(({ about }) => about),
    claims: parts.flatMap(({ claims }) => claims),
  };
}
