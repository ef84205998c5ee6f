/** A whole briefing as a document: each step as its sheet, and behind it what is said, the speaker's notes, and the records on which claims disagree. */
import { failure, success, type Result } from '../../base/result.ts';
import { sideOf } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import { wordsIn } from '../../words/words.ts';
import { composeSheet } from '../snapshot/composeSheet.ts';
import type { ExportFault, ExportTools } from '../exportTools.ts';
import { createPdf, type Pdf } from '../pdf/document.ts';
import { addSheet } from '../pdf/drawSheet.ts';
import { readFontFiles } from '../pdf/fontFiles.ts';
import { snapshotBlocks } from '../pdf/snapshotBlocks.ts';
import type { TextBlock } from '../pdf/textBlock.ts';
import { addTextPages } from '../pdf/textPages.ts';
import { calloutItems, placeCallouts } from '../plate/callouts.ts';
import { pngOf } from '../pngOf.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { snapshotOfStep, type BriefingInput, type StepSnapshot } from './stepSnapshots.ts';

/** The records whose claims disagree, with the sources that they cite: the rest is on the sheet. */
function disputedOf(snapshot: Snapshot): Snapshot {
  const records = snapshot.records.filter(({ shown }) => shown.disputed);
  const cited = new Set(records.flatMap(({ numbers }) => numbers));
  return { ...snapshot, records, sources: snapshot.sources.filter(({ number }) => cited.has(number)) };
}

/** Title and text come first, then what is shown, the notes, and what follows from the view alone. */
function blocksOf({ snapshot, text, notes }: StepSnapshot): readonly TextBlock[] {
  const [{ words }] = snapshot.texts;
  const [title, subtitle, ...rest] = snapshotBlocks(disputedOf(snapshot));
  const paragraph = (line: string): TextBlock => ({ kind: 'paragraph', text: line });
  const records = rest.findIndex(({ kind }) => kind === 'heading');
  const told: readonly TextBlock[] = text.length > 0 ? text.map(paragraph) : subtitle ? [subtitle] : [];
  return [
    ...(title ? [title] : []),
    ...told,
    ...rest.slice(0, Math.max(0, records)),
    ...(notes.length > 0
      ? [{ kind: 'subheading', text: words.t('briefing.edit.notes') } as const, ...notes.map(paragraph)]
      : []),
    ...rest.slice(Math.max(0, records)),
  ];
}

/** `onStep`: how many steps are done. */
export async function writeHandout(
  input: BriefingInput,
  tools: ExportTools,
  signal: AbortSignal,
  onStep: (done: number) => void,
): Promise<Result<Uint8Array<ArrayBuffer>, ExportFault>> {
  const fonts = await readFontFiles().catch(() => null);
  if (!fonts) return failure({ kind: 'encode' });
  let pdf: Pdf | null = null;
  for (const [index, step] of input.briefing.steps.entries()) {
    onStep(index);
    const shown = snapshotOfStep(step, input);
    const { snapshot } = shown;
    const own: ExportTools = {
      ...tools,
      filtered: input.visibleIn(snapshot.view).shown,
    };
    const composed = await composeSheet({ ...snapshot, callouts: [], hasNextPage: true }, own, signal, 'apart');
    if (!composed.ok) return composed;
    const { plate, picture, marks } = composed.value;
    const png = picture ? await pngOf(picture.canvas) : null;
    if (signal.aborted) return failure({ kind: 'cancelled' });
    if (picture && !png) return failure({ kind: 'encode' });
    pdf ??= createPdf({
      metadata: snapshot.metadata,
      title: sideOf(input.briefing.title, input.language).text,
      language: input.language,
      direction: wordsIn(input.language).direction,
      fonts,
    });
    const callouts = placeCallouts(
      snapshot.callouts,
      plate,
      snapshot.sheet,
      marks.map(({ box }) => box),
      pdf.faces.measure,
    );
    await addSheet(pdf, plate, {
      map: png,
      marks,
      callouts: callouts.map((callout) => calloutItems(callout, snapshot.sheet, snapshot.theme, plate.direction)),
    });
    addTextPages(pdf, blocksOf(shown), snapshot);
  }
  if (!pdf) return failure({ kind: 'encode' });
  const bytes = await pdf.finish();
  return signal.aborted ? failure({ kind: 'cancelled' }) : success(bytes);
}
