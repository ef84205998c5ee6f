/** The selected record as rows with bars: a figure by who says it, counts day by day, or a history. */
import type { SelectionRow } from '../snapshot/selectionText.ts';
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import type { DisplayItem, PlacedRow, Row, Run } from './displayList.ts';
import { setRows } from './rows.ts';
import type { Measure } from './text.ts';

export interface SetSelection {
  readonly rows: readonly PlacedRow[];
  readonly items: readonly DisplayItem[];
  readonly heightPt: number;
  /** Lines of the chart without room. */
  readonly more: number;
}

const barShare = 0.36;
/** A number alone is a tick as wide as this share of the chart. */
const tickShare = 0.02;

const runs = (snapshot: Snapshot, textOf: (texts: SnapshotTexts) => string): readonly Run[] =>
  snapshot.texts
    .map((texts) => ({ text: textOf(texts), direction: texts.direction }))
    .filter(({ text }) => text !== '');

/** Name, then what is disputed: they lead whatever the sheet has to say. */
function headRows(snapshot: Snapshot, sizePt: number): readonly Row[] {
  const { text, textQuiet, danger } = snapshot.theme.page;
  const base = { sizePt, weight: 400 } as const;
  const [{ selection }] = snapshot.texts;
  if (!selection) return [];
  const name = runs(snapshot, (texts) => texts.selection?.name ?? '');
  return [
    selection.dispute === null
      ? { ...base, weight: 600, colour: text, runs: name }
      : {
          ...base,
          weight: 600,
          colour: danger,
          marker: '◆',
          runs: runs(snapshot, (texts) => texts.selection?.dispute ?? ''),
        },
    ...(selection.rows.length > 0 && selection.heading !== ''
      ? [{ ...base, colour: textQuiet, runs: runs(snapshot, (texts) => texts.selection?.heading ?? ''), joins: true }]
      : []),
  ];
}

/** As if from left to right, in a box that begins at `x`, `y`. Lines that find no room are counted in the last. */
export function setSelection(
  snapshot: Snapshot,
  { x, y, width, height }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  sizePt: number,
  measure: Measure,
): SetSelection {
  const [{ selection, words, direction }] = snapshot.texts;
  const nothing: SetSelection = { rows: [], items: [], heightPt: 0, more: 0 };
  if (!selection) return nothing;
  const { text, textQuiet, accent, rule } = snapshot.theme.page;
  const moreRow = (more: number): Row => ({
    sizePt,
    weight: 600,
    colour: textQuiet,
    runs: [{ text: words.t('export.more', { count: more }), direction }],
  });
  const head = setRows(headRows(snapshot, sizePt), { x, y, width, height }, measure, moreRow);
  const [rows, items]: [PlacedRow[], DisplayItem[]] = [[...head.rows], [...head.items]];
  let at = y + head.heightPt;
  const most = Math.max(...selection.rows.map(({ high }) => high ?? 0), 1);
  const barPt = sizePt * barShare;
  const place = (row: Row): number => {
    const set = setRows([row], { x, y: at, width, height: Infinity }, measure, moreRow);
    rows.push(...set.rows);
    items.push(...set.items);
    return set.heightPt;
  };
  const rowOf = ({ label, value }: SelectionRow, index: number): Row => ({
    sizePt,
    weight: 400,
    colour: text,
    runs:
      snapshot.texts.length > 1 && value === ''
        ? runs(snapshot, (t) => t.selection?.rows[index]?.label ?? '')
        : [{ text: label, direction }],
    ...(value === '' ? {} : { trailing: value }),
  });
  const needOf = (row: SelectionRow, index: number): number =>
    setRows([rowOf(row, index)], { x, y: 0, width, height: Infinity }, measure, moreRow).heightPt +
    (row.low === null ? 0 : barPt * 1.4);
  for (const [index, row] of selection.rows.entries()) {
    const isLast = index === selection.rows.length - 1;
    const spare = isLast ? 0 : sizePt * 1.5;
    if (at + needOf(row, index) + spare > y + height + 1e-6) {
      const more = selection.rows.length - index;
      at += place(moreRow(more));
      return { rows, items, heightPt: at - y, more };
    }
    at += place(rowOf(row, index));
    if (row.low === null || row.high === null) continue;
    const tick = width * tickShare;
    const [low, high] = [(row.low / most) * (width - tick), (row.high / most) * (width - tick)];
    items.push(
      { kind: 'rect', box: { x, y: at + barPt / 2 - 0.4, width, height: 0.8 }, fill: rule },
      { kind: 'rect', box: { x: x + low, y: at, width: high - low + tick, height: barPt }, fill: accent },
    );
    at += barPt * 1.4;
  }
  return { rows, items, heightPt: at - y, more: 0 };
}
