/** A whole briefing as a document: a sheet for each step, and behind them the notes, the disputed records and one list of sources for all of it. */
import { failure, success, type Result } from '../../base/result.ts';
import { sideOf } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import { composeSheet } from '../snapshot/composeSheet.ts';
import type { ExportFault, ExportTools } from '../exportTools.ts';
import { createPdf } from '../pdf/document.ts';
import { addSheet } from '../pdf/drawSheet.ts';
import { readFontFiles } from '../pdf/fontFiles.ts';
import { addTextPages } from '../pdf/textPages.ts';
import { calloutItems, placeCallouts } from '../plate/callouts.ts';
import { pngOf } from '../pngOf.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { handoutBlocks, type SheetStep } from './handoutBlocks.ts';
import { withOneSourceList } from './oneSourceList.ts';
import { snapshotOfStep, type BriefingInput } from './stepSnapshots.ts';

/** The numbers beside its marks lead to the list at the end. */
function withoutSources(snapshot: Snapshot): Snapshot {
  const [first, ...others] = snapshot.texts;
  const leftOut = [...first.leftOut, first.words.t('briefing.handout.sources')];
  return {
    ...snapshot,
    parts: new Set([...snapshot.parts].filter((part) => part !== 'sources')),
    texts: [{ ...first, leftOut }, ...others],
    callouts: [],
    hasNextPage: true,
  };
}

/** `onStep`: how many steps are done. */
export async function writeHandout(
  input: BriefingInput,
  tools: ExportTools,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportFault>> {
  const fonts = await readFontFiles().catch(() => null);
  const { sources, steps } = withOneSourceList(
    input.briefing.steps.map((step) => snapshotOfStep(step, input)),
    input.dataset,
  );
  const [first] = steps;
  if (!fonts || !first) return failure({ kind: 'encode' });
  const title = sideOf(input.briefing.title, input.language).text;
  const [texts] = first.snapshot.texts;
  const { language, direction } = texts;
  const pdf = createPdf({ metadata: first.snapshot.metadata, title, language, direction, fonts });
  const sheets: SheetStep[] = [];
  for (const [index, step] of steps.entries()) {
    onStep(index);
    const { snapshot } = step;
    const own: ExportTools = { ...tools, filtered: input.visibleIn(snapshot.view).shown };
    const composed = await composeSheet(withoutSources(snapshot), own, signal, 'apart');
    if (!composed.ok) return composed;
    const { plate, picture, marks, taken } = composed.value;
    const png = picture ? await pngOf(picture.canvas) : null;
    if (signal.aborted) return failure({ kind: 'cancelled' });
    if (picture && !png) return failure({ kind: 'encode' });
    const callouts = placeCallouts(
      snapshot.callouts,
      plate,
      snapshot.sheet,
      [...marks.map(({ box }) => box), ...taken],
      pdf.faces.measure,
    );
    await addSheet(pdf, plate, {
      map: png,
      marks,
      callouts: callouts.map((callout) => calloutItems(callout, snapshot.sheet, snapshot.theme, plate.direction)),
    });
    sheets.push({ step, rest: plate.rest ?? [] });
  }
  addTextPages(pdf, handoutBlocks(title, sheets, sources), { ...first.snapshot, texts: [{ ...texts, title }] });
  const bytes = await pdf.finish();
  return signal.aborted ? failure({ kind: 'cancelled' }) : success(bytes);
}
