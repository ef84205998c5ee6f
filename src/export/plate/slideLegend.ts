/** The legend of a slide: eight rows, or more where the map has room for them; those that explain marks on the map come first. */
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import type { Row, Run } from './displayList.ts';
import { naturalHeight } from './rows.ts';
import type { Measure } from './text.ts';

export const mostLegendRows = 8;
/** What the reader cannot guess from the words beside the marks; one row each is kept for them. */
const telling: ReadonlySet<string> = new Set([
  'looks military',
  'looks not-military',
  'looks possible',
  'looks possible-place',
  'looks disputed',
]);
/** Groups of the reader's own data and of what was drawn or filtered by distance: without their lines, colours on the map would mean nothing. */
const own: ReadonlySet<string> = new Set(['distance', 'imported', 'shaded', 'tile-events']);
/** Groups whose lines are bare spans of numbers: their title comes first, on a line of its own. */
const titled: ReadonlySet<string> = new Set(['shaded']);
/** What explains itself on the map. */
const silent: ReadonlySet<string> = new Set(['looks tag', 'looks changed']);

interface Line {
  readonly key: string;
  readonly group: string;
  readonly entry: SnapshotTexts['legend'][number]['entries'][number];
}

/** Layers without counts (places, border, footprints) are ground. */
function linesOf({ texts: [{ legend }] }: Snapshot): readonly Line[] {
  return legend.flatMap(({ id, entries }) =>
    entries
      .filter(({ count }) => count === null || count > 0)
      .map((entry) => ({ key: `${id} ${entry.id}`, group: id, entry })),
  );
}

export interface SlideLegend {
  readonly rows: readonly Row[];
  /** Lines that the map asks for and that are not among them. */
  readonly more: number;
}

/** `seen`: keys of the lines that explain marks without words on the map; other lines of records are left out, because nobody looks for them. */
export function slideLegend(
  snapshot: Snapshot,
  most: number = mostLegendRows,
  seen: ReadonlySet<string> | null = null,
): SlideLegend {
  const lines = linesOf(snapshot);
  const ranked = lines
    .filter(({ key, group, entry }) => !silent.has(key) && (own.has(group) || entry.count !== null))
    .filter(({ key, group }) => own.has(group) || seen === null || seen.has(key))
    .toSorted((a, b) => {
      const worth = ({ key, group }: Line): number =>
        titled.has(group) ? 3 : own.has(group) ? 2 : Number(telling.has(key));
      const first = worth(b) - worth(a);
      return first || (b.entry.count ?? 0) - (a.entry.count ?? 0);
    });
  const rest = lines.filter(({ group, entry }) => entry.count === null && !own.has(group));
  const wanted = [...ranked, ...(ranked.length === 0 ? rest : [])];
  const titles = new Set(wanted.map(({ group }) => group).filter((group) => titled.has(group)));
  const lineRoom = most - titles.size;
  const room = Math.max(0, wanted.length > lineRoom ? lineRoom - 1 : lineRoom);
  const chosen = new Set(wanted.slice(0, room).map(({ key }) => key));
  const { small } = snapshot.sheet.type;
  const { text, textQuiet } = snapshot.theme.page;
  const [{ words, direction }] = snapshot.texts;
  const labelIn = ({ legend }: SnapshotTexts, { group, entry }: Line): string =>
    legend.find(({ id }) => id === group)?.entries.find(({ id }) => id === entry.id)?.label ?? '';
  const lineRow = (line: Line): Row => ({
    sizePt: small,
    weight: 400,
    colour: text,
    symbol: line.entry.shapes,
    joins: true,
    runs: snapshot.texts.map((texts): Run => ({ text: labelIn(texts, line), direction: texts.direction })),
    ...(line.entry.count === null ? {} : { trailing: words.number(line.entry.count) }),
  });
  const titleRow = (group: string): Row => ({
    sizePt: small,
    weight: 600,
    colour: text,
    joins: true,
    runs: snapshot.texts.map(({ legend, direction: to }): Run => ({
      text: legend.find(({ id }) => id === group)?.title ?? '',
      direction: to,
    })),
  });
  const kept = lines.filter(({ key }) => chosen.has(key));
  const rows = kept.flatMap((line, index) =>
    titled.has(line.group) && kept[index - 1]?.group !== line.group
      ? [titleRow(line.group), lineRow(line)]
      : [lineRow(line)],
  );
  const more = wanted.length - kept.length;
  if (more === 0) return { rows, more };
  const key = snapshot.hasNotes ? 'sheet.moreInNotes' : 'export.more';
  const tail: Row = {
    sizePt: small,
    weight: 400,
    colour: textQuiet,
    runs: [{ text: words.t(key, { count: more }), direction }],
  };
  return { rows: [...rows, tail], more };
}

/** Entries without counts in so many rows at most. */
const mostRunIn = 16;

/** Entry after entry in lines, as words are set; null where that takes more than the most rows. */
function runIn({ rows, more }: SlideLegend, widthPt: number, measure: Measure): SlideLegend | null {
  const [first, ...others] = rows.map(({ trailing: _trailing, ...row }): Row => row);
  if (!first) return null;
  const row: Row = { ...first, beside: others };
  const linePt = naturalHeight([first], widthPt, measure);
  return naturalHeight([row], widthPt, measure) > linePt * mostLegendRows + 1e-6 ? null : { rows: [row], more };
}

/** Legends for a column, best first: a row with its count for each entry, entries in lines, then with fewer of them. */
export function* legendVariants(
  snapshot: Snapshot,
  seen: ReadonlySet<string> | null,
  widthPt: number,
  measure: Measure,
): Generator<SlideLegend> {
  const listed = slideLegend(snapshot, mostLegendRows, seen);
  if (listed.more === 0) yield listed;
  for (let most = mostRunIn; most > mostLegendRows; most -= 1) {
    const legend = runIn(slideLegend(snapshot, most, seen), widthPt, measure);
    if (legend) yield legend;
  }
  for (let most = mostLegendRows; most >= 2; most -= 1) {
    yield slideLegend(snapshot, most, seen);
    const legend = runIn(slideLegend(snapshot, most, seen), widthPt, measure);
    if (legend) yield legend;
  }
}
