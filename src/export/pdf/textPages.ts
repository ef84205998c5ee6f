/** Pages of running text in columns, with the marking above and below and the number of the page. */
import { isolate } from '../isolate.ts';
import type { Direction, TextItem } from '../plate/displayList.ts';
import { layOutMarking, markingTexts } from '../plate/banners.ts';
import { lineSpacing } from '../plate/text.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Pdf, PdfPage } from './document.ts';
import { drawText } from './drawItem.ts';
import { flowBlocks, type PlacedLine } from './flowBlocks.ts';
import { addElement, type Element, type ElementType } from './structure.ts';
import type { BlockKind, TextBlock } from './textBlock.ts';

/** What the pages take over from the sheet before them. */
export type TextPageLook = Pick<Snapshot, 'sheet' | 'theme' | 'marking' | 'texts'>;

const types: Readonly<Record<Exclude<BlockKind, 'entry' | 'address'>, ElementType>> = {
  title: 'H2',
  heading: 'H2',
  subheading: 'H3',
  paragraph: 'P',
  quiet: 'P',
};

/** One element for each block, in which its lines stand even where a page ends between them. */
function blockElements(
  blocks: readonly TextBlock[],
  section: Element,
): readonly { readonly label: Element | null; readonly body: Element }[] {
  let list: Element | null = null;
  let last: Element = section;
  return blocks.map((block, index) => {
    if (block.kind === 'address') return { label: null, body: addElement(last, 'Link') };
    if (block.kind !== 'entry') {
      list = null;
      return { label: null, body: addElement(section, types[block.kind]) };
    }
    list ??= addElement(section, 'L');
    const entry = addElement(list, 'LI');
    const label = addElement(entry, 'Lbl');
    last = addElement(entry, 'LBody');
    // Text and address are read in the order in which they stand.
    return { label, body: blocks[index + 1]?.kind === 'address' ? addElement(last, 'Span') : last };
  });
}

export function addTextPages(
  pdf: Pdf,
  blocks: readonly TextBlock[],
  { sheet, theme, marking, texts: [{ words, language, direction, title }] }: TextPageLook,
): void {
  const { widthPt, heightPt, marginPt, type } = sheet;
  const band = layOutMarking(
    marking,
    { width: widthPt - 2 * marginPt, height: heightPt - 2 * marginPt },
    type.body,
    pdf.faces.measure,
  );
  const bandPt = band.heightPt;
  const footPt = type.small * 2;
  const inner = {
    x: marginPt,
    y: marginPt + bandPt * 1.3,
    width: widthPt - 2 * marginPt,
    height: heightPt - 2 * marginPt - bandPt * 2.6 - footPt,
  };
  const before = pdf.pageCount();
  const pages = flowBlocks(blocks, inner, type, pdf.faces.measure);
  const elements = blockElements(blocks, addElement(pdf.root, 'Sect', { language, direction }));
  const { text, textQuiet, accent, page: paper } = theme.page;
  pages.forEach((lines, index) => {
    const page = pdf.addPage(widthPt, heightPt);
    const write = (owner: Element | null, item: TextItem): void =>
      page.draw(owner, () => drawText(item, pdf.faces, page.pen));
    page.draw(null, () => page.pen.path(`M0 0H${widthPt}V${heightPt}H0Z`, { fill: paper }));
    if (bandPt > 0)
      for (const y of [marginPt, heightPt - marginPt - bandPt]) {
        page.draw(null, () =>
          page.pen.path(`M${marginPt} ${y}h${inner.width}v${bandPt}h${-inner.width}Z`, { fill: text }),
        );
        const box = { x: marginPt, y, width: inner.width, height: bandPt };
        for (const item of markingTexts(band, box, paper, direction)) write(null, item);
      }
    for (const line of lines)
      writeLine(line, line.isMarker ? (elements[line.block]?.label ?? null) : (elements[line.block]?.body ?? null));
    pdf.atEnd((count) =>
      write(null, {
        kind: 'text',
        x: widthPt / 2,
        y: heightPt - marginPt - bandPt * 1.3 - type.small * 0.4,
        sizePt: type.small,
        weight: 400,
        colour: textQuiet,
        direction,
        align: 'centre',
        text: words.t('export.page', {
          title: isolate(title, words, 'auto'),
          page: words.number(index + before + 1),
          pages: words.number(count),
        }),
      }),
    );

    function writeLine(
      { x, y, text: said, sizePt, weight, isQuiet, widthPt: linePt, url }: PlacedLine,
      owner: Element | null,
    ): void {
      const place = placeOf(x, page, direction);
      // An address runs from left to right in every language.
      write(owner, {
        kind: 'text',
        ...place,
        y,
        text: said,
        sizePt,
        weight,
        colour: url === undefined ? (isQuiet ? textQuiet : text) : accent,
        direction: url === undefined ? direction : 'ltr',
      });
      if (url !== undefined && owner)
        page.link(
          owner,
          {
            x: place.align === 'right' ? place.x - linePt : place.x,
            y: y - sizePt,
            width: linePt,
            height: sizePt * lineSpacing,
          },
          url,
        );
    }
  });
}

/** Columns are laid out from left to right and mirrored for a script from right to left. */
function placeOf(x: number, { widthPt }: PdfPage, direction: Direction): Pick<TextItem, 'x' | 'align'> {
  return direction === 'rtl' ? { x: widthPt - x, align: 'right' } : { x, align: 'left' };
}
