/** Makes files of what is shown: choose a format and what goes onto the sheet, see it laid out, save or copy it. */
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import type { Dataset } from '../../domain/dataset.ts';
import { filterRecords } from '../../domain/filterRecords.ts';
import { fileName } from '../../export/fileName.ts';
import { exportFormats, type ExportFormat, type FormatId } from '../../export/formats.ts';
import { composeSnapshot, type Snapshot } from '../../export/snapshot.ts';
import { defaultOptions, type SnapshotOptions } from '../../export/snapshotOptions.ts';
import { selectVisible } from '../../store/selectors.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Select } from '../kit/Select.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { useExportSurroundings } from './exportSurroundings.ts';
import { saveBlob } from './saveBlob.ts';
import { SheetFields } from './SheetFields.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { useExport, type ExportRun } from './useExport.ts';
import './export.css';

const canCopy = 'clipboard' in navigator && 'ClipboardItem' in window;

function formatOf(id: FormatId): ExportFormat {
  return exportFormats.find((format) => format.id === id) ?? exportFormats[0] as ExportFormat;
}

function Outcome({ run }: { run: ExportRun }): ReactNode {
  const words = useWords();
  const { running, outcome } = run.state;
  return (
    <div className="export-outcome" role="status">
      {running ? (
        <ProgressBar value={running.share * 100} aria-label={words.t('export.dialog.progress')}>
          {({ percentage = 0 }) => <><progress className="export-progress" max={100} value={percentage} aria-hidden="true" /><span>{words.t(running.step)}</span></>}
        </ProgressBar>
      ) : null}
      {outcome ? <p className={`export-${outcome.tone}`}>{outcome.text}</p> : null}
      {outcome && outcome.details.length > 0 ? <ul>{outcome.details.map((line) => <li key={line}>{line}</li>)}</ul> : null}
    </div>
  );
}

function ExportForm({ dataset, onClose }: { dataset: Dataset; onClose: () => void }): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const surroundings = useExportSurroundings();
  const view = useApp((state) => state.view);
  const visible = useApp(selectVisible);
  const [formatId, setFormatId] = useState<FormatId>('png');
  const [options, setOptions] = useState<SnapshotOptions>(() => defaultOptions(view.language, view.flavour));
  const [openedAt] = useState(() => Date.now());
  const [noRoom, setNoRoom] = useState(0);
  const run = useExport(words);
  const format = formatOf(formatId);

  const snapshotAt = useCallback((producedAt: number): Snapshot => composeSnapshot({
    view, dataset, visible, options, producedAt, viewport: surroundings.viewport(), attribution: surroundings.attribution(), link: surroundings.link(),
  }), [view, dataset, visible, options, surroundings]);
  const preview = useMemo(() => snapshotAt(openedAt), [snapshotAt, openedAt]);
  const defaults = useMemo(() => {
    const [{ title, subtitle }] = composeSnapshot({ view, dataset, visible, options: { ...options, title: '', subtitle: '' }, producedAt: openedAt, viewport: { width: 1, height: 1 }, attribution: [], link: null }).texts;
    return { title, subtitle };
  }, [view, dataset, visible, options, openedAt]);

  const start = (chosen: ExportFormat, deliver: Parameters<ExportRun['start']>[3]): void => {
    const { session } = store.getState();
    run.start(chosen, snapshotAt(Date.now()), filterRecords(session.facts, view.time, view.asKnown, view.filters).shown, deliver);
  };
  const save = (): void => {
    const name = fileName(preview.texts[0].title, view, dataset.lastDay, format.id, format.extension);
    start(format, async ({ blob, faults }) => {
      saveBlob(blob, name);
      return Promise.resolve(words.t(faults.length > 0 ? 'export.done.incomplete' : 'export.done.saved', { name }));
    });
  };
  const copy = (id: 'png' | 'markdown'): void => start(formatOf(id), async ({ blob, faults }) => {
    try {
      if (id === 'png') await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
      else await navigator.clipboard.writeText(await blob.text());
    } catch {
      throw new Error(words.t('export.failed.clipboard'));
    }
    return words.t(faults.length > 0 ? 'export.done.copiedIncomplete' : 'export.done.copied');
  });

  const isRunning = run.state.running !== null;
  const footer = (
    <>
      <Button look="strong" isDisabled={isRunning} onPress={save}>{words.t('export.dialog.save')}</Button>
      {canCopy ? <Button isDisabled={isRunning} onPress={() => copy('png')}>{words.t('export.dialog.copyImage')}</Button> : null}
      {canCopy ? <Button isDisabled={isRunning} onPress={() => copy('markdown')}>{words.t('export.dialog.copyText')}</Button> : null}
      {isRunning ? <Button onPress={run.cancel}>{words.t('export.dialog.cancel')}</Button> : null}
    </>
  );
  return (
    <Dialog title={words.t('export.dialog.title')} closeLabel={words.t('export.dialog.close')} onClose={onClose} footer={footer} size="wide">
      <div className="export">
        <div className="export-fields">
          <Select
            label={words.t('export.dialog.format')} value={formatId} onChange={setFormatId}
            options={exportFormats.map(({ id, label }) => ({ value: id, text: words.t(label) }))}
          />
          <SheetFields options={options} defaults={defaults} hasSheet={format.hasSheet} onChange={(change) => setOptions({ ...options, ...change })} />
        </div>
        <div className="export-result">
          {format.hasSheet ? <SheetPreview snapshot={preview} onLeft={setNoRoom} /> : <p className="hint">{words.t('export.dialog.noPreview')}</p>}
          <p>{preview.texts[0].stamps.counts}</p>
          {format.hasSheet && noRoom > 0 ? <p className="hint">{words.t('export.dialog.noRoom', { count: noRoom })}</p> : null}
          <Outcome run={run} />
        </div>
      </div>
    </Dialog>
  );
}

export function ExportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const words = useWords();
  const dataset = useApp((state) => state.session.dataset);
  if (dataset) return <ExportForm dataset={dataset} onClose={onClose} />;
  return <Dialog title={words.t('export.dialog.title')} closeLabel={words.t('export.dialog.close')} onClose={onClose}><p>{words.t('export.dialog.noData')}</p></Dialog>;
}
