/** The board as a document: all panels on the first page, then each alone with all its rows. Texts are letters, charts are vectors with their sentence. */
import '../../words/boardExport.ts';
import type { DisplayItem } from '../plate/displayList.ts';
import { createPdf, type Pdf } from '../pdf/document.ts';
import { drawItem } from '../pdf/drawItem.ts';
import type { FaceFiles } from '../pdf/faces.ts';
import { addElement, type Element } from '../pdf/structure.ts';
import { boardPaper, boardTitle, composeBoardPage, composeWholePanel, type BoardPage } from './boardPages.ts';
import type { BoardSubject } from './boardSubject.ts';

function addPage(pdf: Pdf, boardPage: BoardPage, { snapshot }: BoardSubject): void {
  const [{ words }] = snapshot.texts;
  const { widthPt, heightPt, panels, title, foot, markings, rules } = boardPage;
  const page = pdf.addPage(widthPt, heightPt);
  const { pen } = page;
  const section = addElement(pdf.root, 'Sect');
  const draw = (owner: Element | null, items: readonly DisplayItem[]): void => {
    if (items.length === 0) return;
    page.draw(owner, () => {
      for (const item of items) if (item.kind !== 'map' && item.kind !== 'picture') drawItem(item, pdf.faces, pen);
    });
  };
  page.draw(null, () => pen.path(`M0 0H${widthPt}V${heightPt}H0Z`, { fill: boardPage.page }));
  draw(addElement(section, 'P'), markings);
  draw(addElement(section, 'H1'), title);
  draw(null, rules);
  for (const { panel, set } of panels) {
    const { title: name, sentence } = panel.text;
    const own = addElement(section, 'Sect');
    draw(addElement(own, 'H2'), set.heading);
    draw(addElement(own, 'P'), set.sentence);
    draw(addElement(own, 'Figure', { alt: words.t('boardExport.chart.alt', { panel: name, sentence }) }), set.chart);
    draw(addElement(own, 'P'), set.notes);
  }
  draw(addElement(section, 'P'), foot);
}

/** `withBoard`: whether the first page shows all panels. */
export async function writeBoardPdf(
  subject: BoardSubject,
  fonts: FaceFiles<Uint8Array>,
  withBoard: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const { snapshot, panels } = subject;
  const [{ language, direction }] = snapshot.texts;
  const pdf = createPdf({ metadata: snapshot.metadata, title: boardTitle(snapshot), language, direction, fonts });
  const { measure } = pdf.faces;
  if (withBoard) addPage(pdf, composeBoardPage(subject, boardPaper, measure), subject);
  for (const panel of panels) addPage(pdf, composeWholePanel(subject, panel, measure), subject);
  return pdf.finish();
}
