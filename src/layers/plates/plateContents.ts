/** What plates say: in words where, and what they hold, from the fullest text to the smallest. */
import { groupBy } from '../../base/groupBy.ts';
import type { BriefRecord } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import '../../words/plates.ts';
import type { PlateImage } from '../contract/image.ts';
import type { LayerModule } from '../contract/layer.ts';
import { bySeverity } from './severity.ts';
import { layoutPlate, plateSymbolPx, type PlateRow, type PlateText } from './layoutPlate.ts';
import type { PlacementContext as Context } from './sight.ts';
import { foldZoom, type PlateGroup } from './plateGroups.ts';

/** From this zoom on a plate names its records. */
const unrollZoom = 8;
const mostNames = 4;

/** "somewhere in the south of Ar-Rutbah district". */
export function whereText({ area, part }: PlateGroup, { words }: Pick<Context, 'words'>): string {
  if (!area) return words.t('plate.border');
  const name = words.text(area.name);
  return part
    ? words.t('plate.somewherePart', { area: name, part: part.replace('-', '') })
    : words.t('plate.somewhere', { area: name });
}

/** "2 + 1?": certain ones, and those that only possibly are in the window and inside the filters. */
function countText(shown: readonly Shown[], { words }: Pick<Context, 'words'>): string {
  const possible = shown.filter(({ verdict }) => verdict === 'possible').length;
  const [sure, unsure] = [words.number(shown.length - possible), words.number(possible)];
  if (possible === 0) return sure;
  return possible === shown.length
    ? words.t('plate.all', { possible: unsure })
    : words.t('plate.partly', { certain: sure, possible: unsure });
}

/** The one to draw for several: a certain one if there is any. */
function firstOf(shown: readonly [Shown, ...Shown[]]): Shown {
  return shown.find(({ verdict }) => verdict === 'certain') ?? shown[0];
}

function symbolOf(shown: Shown, context: Context, modules: readonly LayerModule[]): PlateRow['shapes'] {
  const module = modules.find(({ owns }) => owns(shown.facts.record));
  return module?.symbol(shown, { ...context, setting: { visible: true, opacity: 1 } }) ?? [];
}

/** "3 × Warning · 1 possible", "1 × Suicide attack · disputed": a hollow symbol or its lozenge alone is not understood. */
function withDoubts(text: string, shown: readonly Shown[], { words }: Pick<Context, 'words'>): string {
  const possible = shown.filter(({ verdict }) => verdict === 'possible').length;
  const disputed = shown.filter(({ disputed: isDisputed }) => isDisputed).length;
  const doubts = [
    [possible, 'plate.possible', 'plate.partlyPossible'],
    [disputed, 'plate.disputed', 'plate.partlyDisputed'],
  ] as const;
  return doubts.reduce(
    (said, [count, all, some]) =>
      count === 0 ? said : words.t(count === shown.length ? all : some, { text: said, count }),
    text,
  );
}

const kindCode = ({ kind, category }: BriefRecord): string => (kind === 'warning' ? kind : `${kind}/${category}`);

interface KindRow extends PlateRow {
  readonly records: number;
}

/** One row for each kind, the most serious first: its symbol and how many. */
function kindRows(
  group: PlateGroup,
  context: Context,
  modules: readonly LayerModule[],
  short: boolean,
): readonly KindRow[] {
  const { words } = context;
  const kinds = groupBy(bySeverity(group.shown), ({ facts: { record } }) => kindCode(record));
  return [...kinds].flatMap(([code, list]): KindRow[] => {
    const [one, ...others] = list;
    if (!one) return [];
    const first = firstOf([one, ...others]);
    const kind = code === 'warning' ? words.t('legend.warning') : words.code('category', code);
    const count = words.number(list.length);
    const text = short ? countText(list, context) : withDoubts(words.t('plate.count', { count, kind }), list, context);
    return [{ shapes: symbolOf(first, context, modules), text, records: list.length }];
  });
}

function nameRows(group: PlateGroup, context: Context, modules: readonly LayerModule[]): PlateRow[] {
  return group.shown.slice(0, mostNames).map((shown) => ({
    shapes: symbolOf(shown, context, modules),
    text: withDoubts(context.words.text(shown.facts.record.name), [shown], context),
  }));
}

interface Texts {
  readonly text: PlateText;
  readonly inline: boolean;
  /** Whether it is one of the sizes of a crowd. */
  readonly crowd?: boolean;
}

/** "Nineveh": a plate without its area is taken for one of the nearest place. */
function areaText({ area }: PlateGroup, { words }: Context): string {
  return area ? words.text(area.name) : words.t('plate.border');
}

/** Of several kinds so many stand side by side in one line with the area. */
const mostInLine = 4;

const oneLine = (...rows: readonly PlateRow[]): Texts => ({ text: { rows, more: '', where: '' }, inline: true });

/**
 * The smaller ones: symbols and counts in one line with the area, all kinds and then the most serious with the number of the others; the number with the
 * area; last a symbol and the number without it. Each count has its own symbol: beside the number of all kinds it would say that all are of its own.
 */
function smallTexts(kinds: readonly KindRow[], group: PlateGroup, context: Context): readonly Texts[] {
  const { words } = context;
  const area = areaText(group, context);
  const inArea = (text: string): string => words.t('plate.in', { count: text, area });
  const [worst, last] = [kinds[0], kinds.at(-1)];
  if (!worst || !last) return [];
  const others = group.shown.length - worst.records;
  const count = others > 0 ? words.t('plate.andMore', { count: worst.text, more: words.number(others) }) : worst.text;
  const number = words.t('plate.moreHere', { count: words.number(group.shown.length) });
  return [
    ...(kinds.length > 1 && kinds.length <= mostInLine
      ? [oneLine(...kinds.slice(0, -1), { ...last, text: inArea(last.text) })]
      : []),
    { ...oneLine({ ...worst, text: inArea(count) }), crowd: kinds.length === 1 },
    { text: { rows: [], more: '', where: inArea(number) }, inline: true, crowd: true },
    oneLine({ ...worst, text: count }),
    { text: { rows: [], more: '', where: number }, inline: true, crowd: true },
  ];
}

/** From the fullest to the smallest; the fullest by the zoom. */
function textsOf(group: PlateGroup, zoom: number, context: Context, modules: readonly LayerModule[]): readonly Texts[] {
  const { words } = context;
  const where = whereText(group, context);
  const kinds = kindRows(group, context, modules, false);
  const short = kindRows(group, context, modules, true);
  const counts: PlateText = { rows: short, more: '', where };
  const hidden = group.shown.length - mostNames;
  const more = hidden > 0 ? words.t('plate.more', { count: words.number(hidden) }) : '';
  return [
    ...(zoom >= unrollZoom ? [{ text: { rows: nameRows(group, context, modules), more, where }, inline: false }] : []),
    ...(zoom >= foldZoom && kinds.length <= 2 ? [{ text: { rows: kinds, more: '', where }, inline: false }] : []),
    { text: counts, inline: true },
    { text: { ...counts, where: areaText(group, context) }, inline: true, crowd: kinds.length > 1 },
    ...smallTexts(short, group, context),
  ];
}

/** `all`: from the fullest to the smallest. `crowd`: those for a crowd. `least`: numbers alone, for the worst. */
export interface PlateImages {
  readonly all: readonly PlateImage[];
  readonly crowd: readonly PlateImage[];
  readonly least: readonly PlateImage[];
}

/** So many of the last sizes, a symbol or a number, may lie across an edge of their area. */
export const freeSizes = { all: 4, crowd: 2, least: 2 } as const;
/** So many of those say nothing of their area. */
export const namelessSizes = { all: 2, crowd: 1, least: 1 } as const;

export function plateImages(
  group: PlateGroup,
  zoom: number,
  context: Context,
  modules: readonly LayerModule[],
): PlateImages {
  const { theme, words } = context;
  const possible = group.shown.every(({ verdict }) => verdict === 'possible');
  const symbolPx = plateSymbolPx[context.military ? 'military' : 'plain'];
  const images = textsOf(group, zoom, context, modules).map(({ text, inline, crowd = false }) => ({
    crowd,
    image: layoutPlate(text, { theme, direction: words.direction, focus: 'none', possible, inline, symbolPx }),
  }));
  const small = images.filter(({ crowd }) => crowd).map(({ image }) => image);
  return { all: images.map(({ image }) => image), crowd: small, least: small.slice(-freeSizes.least) };
}
