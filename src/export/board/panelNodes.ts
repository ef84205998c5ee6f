/** A panel of the board as nodes of a slide: its texts, and a chart with its data or shapes. */
import '../../words/boardExport.ts';
import type { Direction, TextItem } from '../plate/displayList.ts';
import { lineSpacing } from '../plate/text.ts';
import { itemNodes } from '../pptx/itemNodes.ts';
import { groupOf } from '../pptx/mapNodes.ts';
import type { ShapeNode, SlideNode } from '../pptx/slideNode.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { PlacedPanel } from './panelOnSheet.ts';

/** One text of several lines that the program breaks itself. */
export function paragraphNode(
  lines: readonly TextItem[],
  text: string,
  name: string,
  width: number,
  direction: Direction,
): readonly ShapeNode[] {
  const [first] = lines;
  if (!first) return [];
  const { sizePt, weight, colour, align, x, y } = first;
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  const node: ShapeNode = {
    kind: 'shape',
    name,
    box: { x: left, y: y - sizePt, width, height: lines.length * sizePt * lineSpacing },
    geometry: { kind: 'rect' },
    text: {
      paragraphs: [{ text, direction, align, sizePt, weight, colour, linePt: sizePt * lineSpacing }],
      anchor: 'top',
    },
  };
  return [node];
}

/** By which the outline and a screen reader name the slide. */
export function asTitle(nodes: readonly ShapeNode[]): readonly ShapeNode[] {
  return nodes.map((node) => ({ ...node, placeholder: 'title' }));
}

/** `asChart`: as a chart with its data where there is one; on a slide of many panels its labels would not fit. `isTitle`: the slide is about this panel. */
export function panelNodes(
  { panel, box, set }: PlacedPanel,
  snapshot: Pick<Snapshot, 'texts' | 'theme'>,
  { textPt, asChart, isTitle }: { readonly textPt: number; readonly asChart: boolean; readonly isTitle: boolean },
): readonly SlideNode[] {
  const { text } = panel;
  const [{ direction, words }] = snapshot.texts;
  const { page } = snapshot.theme;
  const alt = words.t('boardExport.chart.alt', { panel: text.title, sentence: text.sentence });
  const drawn: readonly SlideNode[] =
    asChart && text.chart
      ? [
          {
            kind: 'chart',
            name: text.title,
            alt,
            box: set.chartBox,
            chart: text.chart,
            look: { direction, sizePt: textPt, text: page.text, rule: page.rule, ground: page.panel },
          },
        ]
      : groupOf(text.title, itemNodes(set.chart, text.title), alt);
  const heading = paragraphNode(set.heading, text.title, text.title, box.width, direction);
  return [
    ...(isTitle ? asTitle(heading) : heading),
    ...paragraphNode(set.sentence, text.sentence, text.title, box.width, direction),
    ...drawn,
    ...paragraphNode(set.notes, text.notes.join(' '), text.title, box.width, direction),
  ];
}
