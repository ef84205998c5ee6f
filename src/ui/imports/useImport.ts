/** One import from the first byte to its outcome, as a value that the dialog shows step by step. */
import { useEffect, useRef, useState } from 'react';
import { createImportClient, type ImportClient } from '../../imports/importClient.ts';
import type {
  ImportOutcome,
  ImportProgress,
  PreviewRow,
  ReadOptions,
  SettleOptions,
} from '../../imports/importOutcome.ts';
import { freeColour, putSet } from '../../store/actions/importedActions.ts';
import { selectTheme } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { useAppStore } from '../useApp.tsx';
import { rememberReport } from './reports.ts';

export type ImportStep =
  | { readonly kind: 'start' }
  | { readonly kind: 'reading'; readonly progress: ImportProgress }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome }
  | { readonly kind: 'fault'; readonly message: string };

/** What the reader chose beforehand or in answer to a question. */
export type ImportChoices = ReadOptions & Pick<SettleOptions, 'mapping' | 'dateOrder' | 'strict' | 'review'>;

export interface ImportRun {
  readonly step: ImportStep;
  readonly read: (choices: ImportChoices) => void;
  /** The same while a question stands: it stays until the new one is there. */
  readonly readAgain: (choices: ImportChoices) => void;
  /** The first rows as they would be; null where the file is no longer held. */
  readonly preview: (choices: ImportChoices) => Promise<readonly PreviewRow[] | null>;
  /** Answers a question about the file that was read; it is not read again. */
  readonly settle: (choices: ImportChoices) => void;
  readonly cancel: () => void;
}

/** `Events 2024.csv.gz` → `Events 2024`. */
export function nameOfFile(file: string): string {
  const plain = file
    .replace(/(\.(csv|tsv|txt|json|geojson|geojsonl|ndjson|kml|kmz|gpx|parquet|xlsx|zip|gz))+$/i, '')
    .trim();
  return plain === '' ? file : plain;
}

function settleOptionsOf(
  store: AppStore,
  file: File,
  id: string,
  { mapping, dateOrder, strict, review }: ImportChoices,
): SettleOptions {
  const state = store.getState();
  return {
    id,
    name: nameOfFile(file.name),
    importedAt: new Date().toISOString(),
    colour: freeColour(state.session.imported.sets, selectTheme(state).imported.length),
    order: 0,
    mapping,
    dateOrder,
    strict,
    review,
  };
}

export function useImport(file: File): ImportRun {
  const store = useAppStore();
  const [step, setStep] = useState<ImportStep>({ kind: 'start' });
  const client = useRef<ImportClient | null>(null);
  const id = useRef(crypto.randomUUID());
  const follow = (outcome: Promise<ImportOutcome>, quiet = false): void => {
    if (!quiet) setStep({ kind: 'reading', progress: { bytes: 0, totalBytes: file.size, rows: 0 } });
    outcome.then(
      (ended) => {
        if (ended.kind === 'done') {
          rememberReport(ended.set.id, ended.report);
          putSet(store, ended.set);
        }
        setStep({ kind: 'outcome', outcome: ended });
      },
      (error: unknown) => setStep({ kind: 'fault', message: error instanceof Error ? error.message : String(error) }),
    );
  };
  const clientOf = (): ImportClient => {
    const { dataset } = store.getState().session;
    client.current ??= createImportClient({
      border: dataset?.border ?? null,
      governorates: [...(dataset?.areas.values() ?? [])].filter(({ kind }) => kind === 'governorate'),
    });
    return client.current;
  };
  useEffect(() => {
    // While the reader of the page looks at what is asked beforehand.
    clientOf().prepare();
    return () => client.current?.cancel();
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const readWith = (choices: ImportChoices, quiet: boolean): void =>
    follow(
      clientOf().read(
        file,
        {
          entry: choices.entry,
          sheet: choices.sheet,
          encoding: choices.encoding,
          headerRow: choices.headerRow,
          system: choices.system,
        },
        settleOptionsOf(store, file, id.current, choices),
        (progress) => {
          if (!quiet) setStep({ kind: 'reading', progress });
        },
      ),
      quiet,
    );
  return {
    step,
    read: (choices) => readWith(choices, false),
    readAgain: (choices) => readWith(choices, true),
    preview: (choices) => clientOf().preview(settleOptionsOf(store, file, id.current, choices)),
    settle: (choices) => follow(clientOf().settle(settleOptionsOf(store, file, id.current, choices))),
    cancel: () => client.current?.cancel(),
  };
}
