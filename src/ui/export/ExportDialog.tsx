/** Makes files of what is shown: choose a format and what goes onto the sheet, see it laid out, save or copy it. */
import { useCallback, useEffect, useEffectEvent, useMemo, useState, type ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { sheetPanelsOf, withSheetPanels } from '../../domain/board/boardView.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { fileName } from '../../export/fileName.ts';
import type { SealingChoice } from '../../export/exportTools.ts';
import { exportFormats, type ExportFormat, type FormatId } from '../../export/formats.ts';
import type { Plate } from '../../export/plate/plate.ts';
import type { Snapshot } from '../../export/snapshot/snapshot.ts';
import { spokenTime } from '../../export/snapshot/spokenView.ts';
import { defaultOptions, type SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';
import { Button } from '../kit/Button.tsx';
import { madeSheet, SizeNote } from './SizeNote.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { Select } from '../kit/Select.tsx';
import { isPrintKey } from '../keys.ts';
import { patchView } from '../../store/store.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { keepDraft, keptDraft, type ExportDraft } from './draft.ts';
import { useExportSurroundings } from './exportSurroundings.ts';
import { ExtentField } from './ExtentField.tsx';
import { MotionFields } from './MotionFields.tsx';
import { printBlob } from './printBlob.ts';
import { saveBlob } from './saveBlob.ts';
import { openToAll, SealFields } from './SealFields.tsx';
import { SheetFields } from './SheetFields.tsx';
import { SheetPreview } from './SheetPreview.tsx';
import { createSheetSelector } from './sheetState.ts';
import { snapshotOfState } from './snapshotOfState.ts';
import { TemplateControl } from './TemplateControl.tsx';
import { useExport, type ExportRun } from './useExport.ts';
import './export.css';

const canCopy = 'clipboard' in navigator && 'ClipboardItem' in window;

function formatOf(id: FormatId): ExportFormat {
  return exportFormats.find((format) => format.id === id) ?? (exportFormats[0] as ExportFormat);
}

function Outcome({ run }: { run: ExportRun }): ReactNode {
  const words = useWords();
  const { running, outcome } = run.state;
  return (
    <div className="export-outcome" role="status">
      {running ? (
        <ProgressBar value={running.share * 100} aria-label={words.t('export.dialog.progress')}>
          {({ percentage = 0 }) => (
            <>
              <progress className="export-progress" max={100} value={percentage} aria-hidden="true" />
              <span>{words.t(running.step, running.values)}</span>
            </>
          )}
        </ProgressBar>
      ) : null}
      {outcome ? <p className={`export-${outcome.tone}`}>{outcome.text}</p> : null}
      {outcome && outcome.details.length > 0 ? (
        <ul>
          {outcome.details.map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function ExportForm({ dataset, onClose }: { dataset: Dataset; onClose: () => void }): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const surroundings = useExportSurroundings();
  const [selectSheetState] = useState(createSheetSelector);
  const state = useApp(selectSheetState);
  const { view } = state;
  const [draft, setDraft] = useState<ExportDraft>(
    () => keptDraft() ?? { format: 'png', options: defaultOptions(view.language, view.flavour) },
  );
  const [openedAt] = useState(() => Date.now());
  const [plate, setPlate] = useState<Plate | null>(null);
  const [sealing, setSealing] = useState<SealingChoice | null>(openToAll);
  const run = useExport(words, sealing ?? openToAll);
  const { options } = draft;
  const format = formatOf(draft.format);
  const change = (part: Partial<ExportDraft>): void => {
    const next = { ...draft, ...part };
    keepDraft(next);
    setDraft(next);
  };

  const snapshotAt = useCallback(
    (chosen: SnapshotOptions, producedAt: number): Snapshot =>
      snapshotOfState(state, dataset, surroundings, chosen, producedAt),
    [state, dataset, surroundings],
  );
  const preview = useMemo(() => snapshotAt(options, openedAt), [snapshotAt, options, openedAt]);
  const defaults = useMemo(
    () => snapshotAt({ ...options, title: '', subtitle: '' }, openedAt).texts[0],
    [snapshotAt, options, openedAt],
  );

  const made = madeSheet(format, preview.sheet);
  const shownSheet = useMemo(
    () => (format.hasMotion === true ? { ...preview, panels: [], sheet: madeSheet(format, preview.sheet) } : preview),
    [format, preview],
  );
  const start = (chosen: ExportFormat, deliver: Parameters<ExportRun['start']>[3]): void =>
    run.start(chosen, snapshotAt(options, Date.now()), state, deliver);
  const save = (): void => {
    const name = fileName({
      title: preview.texts[0].title,
      view,
      lastDay: dataset.lastDay,
      languages: options.languages,
      sheet: format.hasSheet ? made : null,
      extension: format.extension,
    });
    start(format, async ({ blob, faults }) => {
      saveBlob(blob, name);
      return Promise.resolve(words.t(faults.length > 0 ? 'export.done.incomplete' : 'export.done.saved', { name }));
    });
  };
  const copy = (id: 'png' | 'markdown'): void =>
    start(formatOf(id), async ({ blob, faults }) => {
      try {
        if (id === 'png') await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
        else await navigator.clipboard.writeText(await blob.text());
      } catch {
        throw new Error(words.t('export.failed.clipboard'));
      }
      return words.t(faults.length > 0 ? 'export.done.copiedIncomplete' : 'export.done.copied');
    });
  const print = (): void =>
    start(formatOf('png'), async ({ blob }) => {
      await printBlob(blob, preview.sheet, preview.texts[0].title);
      return words.t('export.done.printed');
    });
  const printNow = useEffectEvent((event: KeyboardEvent) => {
    if (!isPrintKey(event)) return;
    event.preventDefault();
    if (run.state.running === null) print();
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => printNow(event);
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, []);

  const isRunning = run.state.running !== null;
  const lost = plate?.left.reduce((sum, { more }) => sum + more, 0) ?? 0;
  const footer = (
    <>
      <Button
        look="strong"
        icon="download"
        takesFocus
        isBusy={isRunning}
        isDisabled={draft.format === 'sealed' && sealing === null}
        onPress={save}
      >
        {words.t('export.dialog.save')}
      </Button>
      {canCopy ? (
        <Button isBusy={isRunning} onPress={() => copy('png')}>
          {words.t('export.dialog.copyImage')}
        </Button>
      ) : null}
      {canCopy ? (
        <Button isBusy={isRunning} onPress={() => copy('markdown')}>
          {words.t('export.dialog.copyText')}
        </Button>
      ) : null}
      <Button isBusy={isRunning} onPress={print}>
        {words.t('export.dialog.print')}
      </Button>
      {isRunning ? <Button onPress={run.cancel}>{words.t('export.dialog.cancel')}</Button> : null}
    </>
  );
  return (
    <Dialog
      title={words.t('export.dialog.title')}
      closeLabel={words.t('export.dialog.close')}
      onClose={onClose}
      footer={footer}
      closeLook="outlined"
      size="widest"
    >
      <div className="export">
        <div className="export-fields">
          <Select
            label={words.t('export.dialog.format')}
            value={draft.format}
            onChange={(id) => change({ format: id })}
            options={exportFormats.map(({ id, label }) => ({ value: id, text: words.t(label) }))}
          />
          {format.hasSheet ? (
            <ExtentField
              aspect={plate ? plate.map.box.width / plate.map.box.height : null}
              isFitted={preview.extent !== null}
            />
          ) : null}
          {format.hasMotion ? (
            <MotionFields
              time={spokenTime(view, dataset)}
              motion={options.motion}
              onChange={(motion) => change({ options: { ...options, motion } })}
            />
          ) : null}
          <SheetFields
            options={options}
            defaults={defaults}
            hasSheet={format.hasSheet}
            hasMotion={format.hasMotion === true}
            onChange={(part) => change({ options: { ...options, ...part } })}
          />
          {draft.format === 'sealed' ? <SealFields onChange={setSealing} /> : null}
          {format.hasSheet ? (
            <TemplateControl
              options={options}
              panels={sheetPanelsOf(view.board)}
              onChoose={(chosen) => {
                change({ options: chosen.options });
                patchView(store, { board: withSheetPanels(view.board, chosen.panels) });
              }}
            />
          ) : null}
        </div>
        <div className="export-result">
          {format.hasSheet ? (
            <SheetPreview snapshot={shownSheet} isBusy={isRunning} onLaidOut={setPlate} />
          ) : (
            <p className="hint">{words.t('export.dialog.noPreview')}</p>
          )}
          <p>{preview.texts[0].stamps.counts}</p>
          {format.hasSheet ? <SizeNote asked={options} sheet={made} format={format} /> : null}
          {state.session.imported.sets.some(({ style }) => !style.hidden) ? (
            <p className="hint">{words.t('imported.plate.dialog')}</p>
          ) : null}
          {format.hasSheet && lost > 0 ? (
            <p className="hint">{words.t('export.dialog.noRoom', { count: lost })}</p>
          ) : null}
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
  return (
    <Dialog title={words.t('export.dialog.title')} closeLabel={words.t('export.dialog.close')} onClose={onClose}>
      <p>{words.t('export.dialog.noData')}</p>
    </Dialog>
  );
}
