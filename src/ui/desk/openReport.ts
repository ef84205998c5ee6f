/** Reports and change files from outside, put on the desk. */
import { splitParagraphs } from '../../proposals/paragraphs.ts';
import { proposeFromText } from '../../proposals/proposeFromText.ts';
import type { DeskReport } from '../../drafts/deskDocument.ts';
import { readPlain, readReport, type ReadReport } from '../../drafts/readReport.ts';
import { proposeCard, sourceIdOf, type ProposedCard } from '../../drafts/sourceCard.ts';
import { addReport } from '../../store/actions/deskActions.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import type { AppStore } from '../../store/store.ts';
import '../../words/desk.ts';
import { deskHost } from './deskHost.ts';

/** A written date that stands in a line, as EDTF; weekdays alone say nothing here. */
function findDay(store: AppStore, today: number): (text: string) => string | undefined {
  const { desk } = store.getState().session;
  return (text) => {
    if (!desk) return undefined;
    const { places, actors } = desk.shipped.dataset;
    const [found] = proposeFromText([{ n: 1, text }], {
      published: today,
      publisher: '',
      language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
      places,
      actors,
    });
    const day = found?.proposals.find(({ kind, reason }) => kind === 'day' && reason.code === 'day.written');
    return day?.kind === 'day' && /^\d{4}-\d\d-\d\d$/.test(day.value) ? day.value : undefined;
  };
}

/** Why the members of a card have their values; by report, for as long as the page is open. */
export const cardReasons = new Map<string, ProposedCard['reasons']>();

export function putReport(store: AppStore, { text, meta }: ReadReport): boolean {
  const { desk } = store.getState().session;
  const paragraphs = splitParagraphs(text);
  if (!desk || paragraphs.length === 0) return false;
  const today = deskHost().today();
  const { card, reasons } = proposeCard(paragraphs, meta, desk.shipped.dataset, findDay(store, today), today);
  const report: DeskReport = { id: deskHost().newId(), card, source: sourceIdOf(card), isCarded: false, paragraphs };
  cardReasons.set(report.id, reasons);
  addReport(store, report);
  return true;
}

export function putText(store: AppStore, text: string): boolean {
  return putReport(store, readPlain(text));
}

/** Each file is a report of its own. What cannot be read is named. */
export async function putFiles(store: AppStore, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const read = await readReport(file);
    if (typeof read === 'string')
      notify(store, { tone: 'error', key: `desk.bring.${read}`, values: { name: file.name } });
    else if (!putReport(store, read))
      notify(store, { tone: 'error', key: 'desk.bring.empty', values: { name: file.name } });
  }
}
