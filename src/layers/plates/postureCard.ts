/** The card of the forces along the border on one side: how many units of which force are there for what, and who says so. No position is known. */
import { groupBy } from '../../base/groupBy.ts';
import '../../words/plates.ts';
import type { Shape } from '../contract/image.ts';
import type { LayerContext } from '../contract/layer.ts';
import { figureBounds, figureText } from '../marks/figureText.ts';
import { partyColour } from '../marks/parties.ts';
import { forceName, type Posted } from '../marks/posted.ts';
import { strengthOf } from '../marks/unitTotal.ts';
import { dayAndMonth } from '../marks/transferCard.ts';
import { deploymentLook } from '../catalogue/deploymentsLayer.ts';
import { drawMark } from '../symbols/drawMark.ts';
import type { UnitGroups } from './layoutCard.ts';

const postures = ['alert', 'reinforcement', 'stationed', 'surveillance', 'patrol'] as const;

/** "Rudaw, 6 Feb", of the claims that give the numbers, else of all. */
function sourcesText(group: readonly Posted[], { dataset, words }: LayerContext): string {
  const counted = group.flatMap(({ shown }) => strengthOf(shown)?.points.map(({ claim }) => claim) ?? []);
  const claims = counted.length > 0 ? counted : group.flatMap(({ shown }) => shown.claims);
  const texts = claims.flatMap(({ source }) => {
    const found = dataset.sources.get(source);
    return found && Number.isFinite(found.published.to)
      ? words.t('card.source', { publisher: found.publisher, day: dayAndMonth(found.published.to, words) })
      : [];
  });
  return [...new Set(texts)].slice(0, 2).join('; ');
}

/** "6 PMF · 4 Iraqi Army · 3 Iraqi Border Guard brigades"; forces without a number by their names, once each. */
function unitsText(group: readonly Posted[], context: LayerContext): string {
  const { words } = context;
  const counted = group.flatMap((one) => {
    const figure = strengthOf(one.shown);
    return figure ? [{ ...one, figure }] : [];
  });
  const names = group.filter(({ shown }) => !strengthOf(shown)).map(({ record }) => forceName(record, context));
  const numbers = [...groupBy(counted, ({ figure, record }) => figure.unit ?? record.echelon ?? '')].map(
    ([unit, list]) => {
      const units = list
        .sort((a, b) => figureBounds(b.figure).high - figureBounds(a.figure).high)
        .map(({ figure, record }) =>
          words.t('card.units', { figure: figureText(figure, words), force: forceName(record, context) }),
        )
        .join(' · ');
      return unit === '' ? units : words.t('card.ofUnit', { units, unit: words.code('unit', unit) });
    },
  );
  return [...numbers, ...new Set(names)].join(' · ');
}

/** The first posture with a heading of its own, every other one as a line. */
export function postureLines(posted: readonly Posted[], context: LayerContext): readonly string[] {
  const { words } = context;
  const groups = postures.flatMap((posture) => {
    const group = posted.filter(({ record }) => record.category === posture);
    return group.length > 0 ? [{ posture, group }] : [];
  });
  return groups.flatMap(({ posture, group }, index) => {
    const units = unitsText(group, context);
    const sources = sourcesText(group, context);
    const text = sources === '' ? units : words.t('card.said', { units, sources });
    const name = words.code('posture', posture);
    return index === 0
      ? [words.t('card.posture', { posture: name }), text]
      : [words.t('card.row', { posture: name, text })];
  });
}

export const unitsPx = 60;
/** Where the card has room for one line only. */
export const smallUnitsPx = 40;
/** Blocks on the grid of 24 units. */
const unit = { width: 3.1, height: 4, gap: 0.8 } as const;
const perRow = 6;

/** Forces whose number is stated, the largest first, as the words name them. */
function countedUnits(posted: readonly Posted[]): readonly { readonly one: Posted; readonly count: number }[] {
  return posted
    .flatMap((one) => {
      const figure = strengthOf(one.shown);
      const count = figure ? Math.min(figureBounds(figure).high, 2 * perRow) : 0;
      return count > 0 ? [{ one, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

/** A military symbol for each unit, a group for each force. Empty where plain symbols are asked for or no number is stated. */
export function unitSymbols(posted: readonly Posted[], context: LayerContext): UnitGroups {
  return countedUnits(posted).flatMap(({ one, count }) => {
    const look = { ...deploymentLook(one, context), disputed: false, tag: false };
    return look.military ? [Array.from({ length: count }, () => drawMark(look, context.theme))] : [];
  });
}

/** One small block for each unit, a row for each force: to be counted, in no order and at no place. Undefined where no number is stated. */
export function unitShapes(
  posted: readonly Posted[],
  { dataset, theme }: Pick<LayerContext, 'dataset' | 'theme'>,
): readonly Shape[] | undefined {
  const lines = countedUnits(posted)
    .map(({ one, count }) => ({ count, colour: partyColour(one.record.force, dataset.actors, theme) }))
    .flatMap(({ count, colour }) =>
      Array.from({ length: Math.ceil(count / perRow) }, (_, index) => ({
        colour,
        count: Math.min(perRow, count - index * perRow),
      })),
    )
    .slice(0, 5);
  if (lines.length === 0) return undefined;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const top = (24 - lines.length * (unit.height + unit.gap)) / 2;
  return lines.flatMap(({ count, colour }, line): Shape[] =>
    Array.from({ length: count }, (_, index) => ({
      d: `M${tenth(0.6 + index * (unit.width + unit.gap))} ${tenth(top + line * (unit.height + unit.gap))}h${unit.width}v${unit.height}h-${unit.width}Z`,
      fill: colour,
      stroke: theme.halo,
      strokeWidth: 0.4,
    })),
  );
}
