/** The map of a slide: its ground as a picture, our marks and the numbers of their sources as shapes above it. */
import '../../words/slides.ts';
import { kindText, placeText, whenText } from '../data/recordTexts.ts';
import type { DrawnCallout } from '../../layers/marks/composeCallouts.ts';
import type { Plate } from '../plate/plate.ts';
import type { Box, Direction } from '../plate/displayList.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { VectorMark } from '../vectorMarks.ts';
import { itemNodes } from './itemNodes.ts';
import type { GroupNode, ShapeNode, SlideNode } from './slideNode.ts';
import { symbolNode } from './symbolNode.ts';
import type { Theme } from '../../theme/theme.ts';
import { placeCallouts, roughMeasure } from '../plate/callouts.ts';
import type { Sheet } from '../plate/sheet.ts';
import { lineSpacing } from '../plate/text.ts';

/** Callouts as shapes of their own kind: their tips and boxes can be moved. */
function calloutNodes(
  callouts: readonly DrawnCallout[],
  plate: Plate,
  sheet: Sheet,
  { page }: Theme,
  direction: Direction,
  keepClear: readonly Box[],
): readonly ShapeNode[] {
  const { small: sizePt } = sheet.type;
  return placeCallouts(callouts, plate, sheet, keepClear, roughMeasure).map(
    ({ text, box, tip: [x, y] }): ShapeNode => ({
      kind: 'shape',
      name: text,
      box,
      fill: page.panelRaised,
      stroke: { colour: page.text, widthPt: 0.75, cap: 'flat' },
      geometry: {
        kind: 'callout',
        tip: [(x - box.x - box.width / 2) / box.width, (y - box.y - box.height / 2) / box.height],
      },
      text: {
        paragraphs: [
          { text, direction, align: 'centre', sizePt, weight: 400, colour: page.text, linePt: sizePt * lineSpacing },
        ],
        anchor: 'middle',
      },
    }),
  );
}

export interface SlideMap {
  /** PNG of the frame; null leaves it empty. */
  readonly picture: Uint8Array | null;
  readonly marks: readonly VectorMark[];
  readonly callouts: readonly DrawnCallout[];
  /** Besides the marks, what callouts had better not cover. */
  readonly taken?: readonly Box[];
}

/** Shapes cannot be cut to the frame: a mark is shown where its middle lies inside. */
function isMiddleInside({ x, y, width, height }: Box, frame: Box): boolean {
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  return (
    middleX >= frame.x && middleY >= frame.y && middleX <= frame.x + frame.width && middleY <= frame.y + frame.height
  );
}

export function groupOf(name: string, children: readonly SlideNode[], alt?: string): readonly GroupNode[] {
  return children.length === 0 ? [] : [{ kind: 'group', name, children, ...(alt === undefined ? {} : { alt }) }];
}

/** A drawing alone is one shape; a plate of drawings and texts is a group. */
function markNode({ items }: VectorMark, name: string, alt: string | undefined): readonly SlideNode[] {
  const [only, ...others] = items;
  const described = alt === undefined ? { name } : { name, alt };
  if (only?.kind === 'symbol' && others.length === 0) return [symbolNode(only, described)];
  return groupOf(name, itemNodes(items, name), alt);
}

/** Names of shapes are short: the first record, and how many more. */
function nameOf(described: readonly { readonly name: string }[]): string {
  const first = described[0]?.name ?? '';
  return described.length > 1 ? `${first} (+${described.length - 1})` : first;
}

/** Each mark has the names of its records, and says what, when and where. */
function markNodes(marks: readonly VectorMark[], frame: Box, snapshot: Snapshot): readonly SlideNode[] {
  const records = new Map(snapshot.records.map(({ shown }) => [shown.facts.record.id, shown]));
  const [texts] = snapshot.texts;
  return marks
    .filter(({ box }) => isMiddleInside(box, frame))
    .flatMap((mark) => {
      const described = mark.records.flatMap((id) => {
        const shown = records.get(id);
        if (!shown) return [];
        const name = texts.words.text(shown.facts.record.name);
        const alt = texts.words.t('slide.mark.alt', {
          name,
          kind: kindText(shown, texts),
          when: whenText(shown, snapshot, texts),
          place: placeText(shown, snapshot, texts),
        });
        return [{ name, alt }];
      });
      if (described.length === 0) return markNode(mark, mark.records[0], undefined);
      return markNode(mark, nameOf(described), described.map(({ alt }) => alt).join('\n'));
    });
}

export function mapNodes(
  plate: Plate,
  { picture, marks, callouts, taken = [] }: SlideMap,
  snapshot: Snapshot,
): readonly SlideNode[] {
  const { box } = plate.map;
  const [{ words, direction }] = snapshot.texts;
  const label = plate.items.find((item) => item.kind === 'map')?.label ?? '';
  const itemsOf = (part: 'map' | 'numbers' | 'incomplete'): readonly SlideNode[] =>
    itemNodes(
      plate.items.filter((item) => item.part === part),
      words.t('slide.frame'),
    );
  return [
    ...(picture ? [{ kind: 'picture', name: words.t('slide.map'), alt: label, box, bytes: picture } as const] : []),
    ...groupOf(words.t('slide.marks'), markNodes(marks, box, snapshot)),
    ...groupOf(words.t('export.part.numbers'), itemsOf('numbers')),
    ...groupOf(
      words.t('slide.callout'),
      calloutNodes(callouts, plate, snapshot.sheet, snapshot.theme, direction, [
        ...marks.map((mark) => mark.box),
        ...taken,
      ]),
    ),
    ...itemsOf('incomplete'),
    ...itemsOf('map'),
  ];
}
