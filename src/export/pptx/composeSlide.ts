/** A snapshot and its plate as a slide: everything that is text stays text, everything that is drawn stays a drawing; only the ground of the map is a picture. */
import '../../words/sheets.ts';
import '../../words/slides.ts';
import { panelNodes } from '../board/panelNodes.ts';
import type { Plate } from '../plate/plate.ts';
import type { ItemPart, PartId } from '../plate/displayList.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { composeNotes } from './composeNotes.ts';
import type { Slide } from './deck.ts';
import { itemNodes } from './itemNodes.ts';
import { groupOf, mapNodes, type SlideMap } from './mapNodes.ts';
import { legendNodes, selectionNodes, textNode } from './rowNodes.ts';
import type { ShapeNode, SlideNode } from './slideNode.ts';

/** The first row is the title, by which the outline and a screen reader name the slide. */
function titleNodes(plate: Plate, { texts: [{ words }] }: Snapshot): readonly SlideNode[] {
  const part = plate.parts.find(({ id }) => id === 'title');
  const [first] = part?.rows ?? [];
  if (!part || !first) return [];
  const title = textNode({ ...part, box: first.box, rows: [first] }, plate.direction, words.t('slide.title'));
  return [
    title && { ...title, placeholder: 'title' as const },
    textNode(part, plate.direction, words.t('slide.subtitle'), 1),
  ].filter((node): node is ShapeNode => node !== null);
}

/** `map`: what lies in its frame. The notes say what the sheet has no room for. */
export function composeSlide(plate: Plate, map: SlideMap, snapshot: Snapshot): Slide {
  const [{ words }] = snapshot.texts;
  const { direction } = plate;
  const parts = (id: PartId): Plate['parts'] => plate.parts.filter((part) => part.id === id);
  const textsOf = (id: PartId, name: string): readonly SlideNode[] =>
    parts(id).flatMap((part) => textNode(part, direction, name) ?? []);
  const drawn = (id: ItemPart, inner: string): readonly SlideNode[] =>
    itemNodes(
      plate.items.filter((item) => item.part === id),
      inner,
    );
  const names = { symbol: words.t('slide.symbol'), count: words.t('slide.count') };
  return {
    widthPt: plate.widthPt,
    heightPt: plate.heightPt,
    page: plate.page,
    notes: composeNotes(snapshot),
    nodes: [
      ...titleNodes(plate, snapshot),
      ...drawn('marking-top', words.t('slide.marking')),
      ...drawn('logo', words.t('export.logo')),
      ...textsOf('stamps', words.t('slide.stamps')),
      ...mapNodes(plate, map, snapshot),
      ...groupOf(words.t('slide.panel'), drawn('panel', words.t('slide.panel'))),
      ...drawn('credits', words.t('slide.notes')),
      ...drawn('day', words.t('slide.title')),
      ...groupOf(words.t('slide.selection'), [
        ...itemNodes(
          plate.items.filter((item) => item.part === 'selection' && item.kind === 'rect'),
          words.t('slide.selection'),
        ),
        ...parts('selection').flatMap((part) => selectionNodes(part, direction, names)),
      ]),
      ...parts('cards').flatMap((part) => groupOf(words.t('slide.card'), legendNodes(part, direction, names))),
      ...groupOf(words.t('slide.scale'), drawn('scale', words.t('slide.scale'))),
      ...groupOf(
        words.t('export.part.north'),
        drawn('north', words.t('export.part.north')),
        words.t('slide.north.alt'),
      ),
      ...groupOf(
        words.t('export.part.locator'),
        drawn('locator', words.t('export.part.locator')),
        words.t('slide.locator.alt'),
      ),
      ...groupOf(words.t('export.part.charts'), drawn('charts', words.t('export.part.charts'))),
      ...plate.board.flatMap((panel) =>
        panelNodes(panel, snapshot, { textPt: snapshot.sheet.type.small, asChart: true, isTitle: false }),
      ),
      ...parts('legend').flatMap((part) => groupOf(words.t('export.part.legend'), legendNodes(part, direction, names))),
      ...textsOf('elsewhere', words.t('sheet.elsewhere')),
      ...textsOf('disputes', words.t('export.part.disputes')),
      ...textsOf('sources', words.t('export.part.sources')),
      ...textsOf('left-out', words.t('sheet.leftOut.title')),
      ...textsOf('notes', words.t('slide.notes')),
      ...drawn('marking-bottom', words.t('slide.marking')),
    ],
  };
}
