/** The legend of a slide: at most eight rows, those that explain what stands on the map first. */
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import type { Row, Run } from './displayList.ts';

export const mostLegendRows = 8;
/** What the reader cannot guess from the words beside the marks; one row each is kept for them. */
const telling: ReadonlySet<string> = new Set(['looks possible', 'looks possible-place', 'looks disputed']);
/** Groups of the reader's own data and of what was drawn or filtered by distance: without their lines, colours on the map would mean nothing. */
const own: ReadonlySet<string> = new Set(['distance', 'imported', 'shaded', 'tile-events']);
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
  /** Lines of the whole legend that are not among them. */
  readonly more: number;
}

export function slideLegend(snapshot: Snapshot, most = mostLegendRows): SlideLegend {
  const lines = linesOf(snapshot);
  const ranked = lines
    .filter(({ key, group, entry }) => !silent.has(key) && (own.has(group) || entry.count !== null))
    .toSorted((a, b) => {
      const worth = ({ key, group }: Line): number => (own.has(group) ? 2 : Number(telling.has(key)));
      const first = worth(b) - worth(a);
      return first || (b.entry.count ?? 0) - (a.entry.count ?? 0);
    });
  const rest = lines.filter(({ group, entry }) => entry.count === null && !own.has(group));
  const wanted = [...ranked, ...(ranked.length === 0 ? rest : [])];
  const room = wanted.length > most ? most - 1 : most;
  const chosen = new Set(wanted.slice(0, room).map(({ key }) => key));
  const { small } = snapshot.sheet.type;
  const { text, textQuiet } = snapshot.theme.page;
  const [{ words, direction }] = snapshot.texts;
  const labelIn = ({ legend }: SnapshotTexts, { group, entry }: Line): string =>
    legend.find(({ id }) => id === group)?.entries.find(({ id }) => id === entry.id)?.label ?? '';
  const rows = lines
    .filter(({ key }) => chosen.has(key))
    .map((line): Row => ({
      sizePt: small,
      weight: 400,
      colour: text,
      symbol: line.entry.shapes,
      joins: true,
      runs: snapshot.texts.map((texts): Run => ({ text: labelIn(texts, line), direction: texts.direction })),
      ...(line.entry.count === null ? {} : { trailing: words.number(line.entry.count) }),
    }));
  const more = wanted.length - rows.length;
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
