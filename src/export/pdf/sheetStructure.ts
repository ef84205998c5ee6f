/** Which element of the document an item of a sheet belongs to: the order of reading, determined by the parts of the plate and not by the order of drawing. */
import type { PlacedPanel } from '../board/panelOnSheet.ts';
import type { Plate } from '../plate/plate.ts';
import type { Direction, DisplayItem, ItemPart, Part, PlacedRow, TextItem } from '../plate/displayList.ts';
import { addElement, type Element } from './structure.ts';

const order: readonly ItemPart[] = [
  'marking-top',
  'logo',
  'title',
  'stamps',
  'incomplete',
  'map',
  'scale',
  'north',
  'charts',
  'board',
  'selection',
  'cards',
  'disputes',
  'legend',
  'elsewhere',
  'sources',
  'left-out',
  'credits',
  'notes',
  'marking-bottom',
];
const lists: ReadonlySet<ItemPart> = new Set(['legend', 'disputes', 'elsewhere', 'sources', 'left-out']);
const languages: Readonly<Record<Direction, string>> = { ltr: 'en', rtl: 'ar' };

interface RowElements {
  readonly placed: PlacedRow;
  readonly label: Element | null;
  readonly body: Element;
}

/** Rows of a list that a column cuts in two stand in one list nevertheless. */
function rowElements({ id, rows = [] }: Part, section: Element): readonly RowElements[] {
  let list: Element | null = null;
  return rows.map((placed, index): RowElements => {
    const { row } = placed;
    if (!lists.has(id) || row.heading) {
      list = null;
      return {
        placed,
        label: null,
        body: addElement(section, row.heading ? 'H2' : id === 'title' && index === 0 ? 'H1' : 'P'),
      };
    }
    list ??= addElement(section, 'L');
    const entry = addElement(list, 'LI');
    return {
      placed,
      label: row.marker === undefined ? null : addElement(entry, 'Lbl'),
      body: addElement(entry, 'LBody'),
    };
  });
}

const holds = ({ box }: PlacedRow, y: number, x: number): boolean =>
  y > box.y && y <= box.y + box.height + 0.01 && x >= box.x - 0.01 && x <= box.x + box.width + 0.01;

/** Which panel of the board an item of a chart belongs to: the items of one follow those of another. */
function boardPanels({ board, items }: Plate): ReadonlyMap<DisplayItem, PlacedPanel> {
  const charts = items.filter(({ part }) => part === 'board-chart');
  const owners = board.flatMap((placed) => placed.set.chart.map(() => placed));
  return new Map(charts.flatMap((item, at) => (owners[at] ? [[item, owners[at]] as const] : [])));
}

/** The element of each item; null for decoration. */
export function sheetStructure(plate: Plate, sheet: Element): (item: DisplayItem) => Element | null {
  const sections = new Map(order.map((part) => [part, addElement(sheet, 'Sect')]));
  const rows = new Map(
    order.map((id) => {
      const section = sections.get(id);
      return [
        id,
        section ? plate.parts.filter((part) => part.id === id).flatMap((part) => rowElements(part, section)) : [],
      ];
    }),
  );
  const figures = new Map<ItemPart, Element>();
  const figure = (part: ItemPart, alt: string): Element | null => {
    const section = sections.get(part);
    const own = figures.get(part) ?? (section ? addElement(section, 'Figure', { alt }) : null);
    if (own) figures.set(part, own);
    return own;
  };
  const panels = boardPanels(plate);
  const boardFigures = new Map<PlacedPanel, Element>();
  /** Each chart is one figure that says its sentence. */
  const boardFigure = (item: DisplayItem): Element | null => {
    const [placed, section] = [panels.get(item), sections.get('board')];
    if (!placed || !section) return null;
    const { title, sentence } = placed.panel.text;
    const own = boardFigures.get(placed) ?? addElement(section, 'Figure', { alt: `${title}: ${sentence}` });
    boardFigures.set(placed, own);
    return own;
  };
  const map = plate.items.find((item) => item.kind === 'map');
  const inLanguage = (owner: Element, { direction }: TextItem): Element =>
    direction === plate.direction ? owner : addElement(owner, 'Span', { language: languages[direction], direction });
  return (item) => {
    const { part } = item;
    if (item.kind === 'map') return figure('map', item.label);
    if (item.kind === 'picture') return figure('logo', item.label);
    if (part === 'board-chart') return boardFigure(item);
    if (item.kind !== 'text' || part === undefined) return null;
    // Numbers on the map are part of the picture.
    if (part === 'numbers' || part === 'locator' || part === 'pulse') return map ? figure('map', map.label) : null;
    const row = rows.get(part)?.find(({ placed }) => holds(placed, item.y, item.x));
    if (row) return inLanguage(row.label && item.text === row.placed.row.marker ? row.label : row.body, item);
    const section = sections.get(part);
    return section ? inLanguage(addElement(section, 'P'), item) : null;
  };
}
