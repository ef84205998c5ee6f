/** One import from the first byte to its outcome, as a value that the dialog shows step by step. */
import { useEffect, useRef, useState } from 'react';
import { dataName } from '../../formats/dataName.ts';
import { createImportClient, type ImportClient } from '../../imports/importClient.ts';
import type {
  ImportOutcome,
  ImportPreview,
  ImportProgress,
  ImportTally,
  ReadOptions,
  SettleOptions,
} from '../../imports/importOutcome.ts';
import { freeColour, putSet } from '../../store/actions/importedActions.ts';
import { selectTheme } from '../../store/selectors.ts';
import type { AppStore } from '../../store/store.ts';
import { useAppStore } from '../useApp.tsx';
import { geographyOf } from './prepareImport.ts';
import { rememberReport } from './reports.ts';

export type ImportStep =
  | { readonly kind: 'reading'; readonly progress: ImportProgress }
  | { readonly kind: 'outcome'; readonly outcome: ImportOutcome }
  | { readonly kind: 'fault'; readonly message: string };

/** What the user chose in answer to questions. */
export type ImportChoices = ReadOptions & Pick<SettleOptions, 'mapping' | 'dateOrder' | 'strict' | 'review'>;

export interface ImportRun {
  readonly step: ImportStep;
  /** Id of the set that it becomes: importing the file again from here replaces the set. */
  readonly id: string;
  readonly read: (choices: ImportChoices) => void;
  /** The same while a question stands: it stays until the new one is there. */
  readonly readAgain: (choices: ImportChoices) => void;
  /** The first rows as they would be; null where the file is no longer held. */
  readonly preview: (choices: ImportChoices) => Promise<ImportPreview | null>;
  /** The whole file in numbers, as it would be. */
  readonly tally: (choices: ImportChoices) => Promise<ImportTally | null>;
  /** Answers a question about the file that was read; it is not read again. */
  readonly settle: (choices: ImportChoices) => void;
  readonly cancel: () => void;
}

/** `Events 2024.csv.gz` → `Events 2024`. */
export function nameOfFile(file: string): string {
  let plain = file;
  while (dataName.test(plain) || /\.zip$/i.test(plain)) plain = plain.slice(0, plain.lastIndexOf('.'));
  return plain.trim() || file;
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
    colour: freeColour(
      state.session.imported.sets.filter((set) => set.id !== id),
      selectTheme(state).imported.length,
    ),
    order: 0,
    mapping,
    dateOrder,
    strict,
    review,
  };
}

/** Reads the file at once, and asks what its columns say even where it is sure. */
export function useImport(file: File): ImportRun {
  const store = useAppStore();
  const unread = { kind: 'reading', progress: { bytes: 0, totalBytes: file.size, rows: 0 } } as const;
  const [step, setStep] = useState<ImportStep>(unread);
  const client = useRef<ImportClient | null>(null);
  const [id] = useState(() => crypto.randomUUID());
  const latest = useRef(0);
  const looks = useRef(0);
  useEffect(() => {
    readWith({ review: true }, false);
    return () => {
      latest.current += 1;
      client.current?.cancel();
    };
    // Once for the file; another file is another component.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const follow = (outcome: Promise<ImportOutcome>, quiet = false): void => {
    latest.current += 1;
    const own = latest.current;
    if (!quiet) setStep(unread);
    outcome.then(
      (ended) => {
        if (own !== latest.current) return;
        if (ended.kind === 'done') {
          rememberReport(ended.set.id, ended.report);
          putSet(store, ended.set);
        }
        setStep({ kind: 'outcome', outcome: ended });
      },
      (error: unknown) => {
        if (own === latest.current)
          setStep({ kind: 'fault', message: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  const clientOf = (): ImportClient => {
    client.current ??= createImportClient(geographyOf(store));
    return client.current;
  };
  const lookAhead = async <Found>(asked: Promise<Found | null>): Promise<Found | null> => {
    looks.current += 1;
    const [read, look] = [latest.current, looks.current];
    const found = await asked;
    // Nothing, though nothing else has been asked for since: the worker has ended, and the file has to be read again.
    if (found === null && read === latest.current && look === looks.current)
      setStep({ kind: 'outcome', outcome: { kind: 'cancelled' } });
    return found;
  };
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
        settleOptionsOf(store, file, id, choices),
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
    id,
    preview: (choices) => lookAhead(clientOf().preview(settleOptionsOf(store, file, id, choices))),
    tally: (choices) => lookAhead(clientOf().tally(settleOptionsOf(store, file, id, choices))),
    settle: (choices) => follow(clientOf().settle(settleOptionsOf(store, file, id, choices))),
    cancel: () => client.current?.cancel(),
  };
}
