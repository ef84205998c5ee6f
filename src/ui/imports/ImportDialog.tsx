/** Imports the files that wait, one after the other. Nothing is changed until a file has been taken. */
import '../../words/imported.ts';
import '../../words/importForm.ts';
import '../../words/imports.ts';
import './imports.css';
import { type ReactNode, useState } from 'react';
import { dropIncoming } from '../../store/actions/importedActions.ts';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { AddData } from './AddData.tsx';
import { isolated } from './fileWords.ts';
import { FootSlot } from './footSlot.ts';
import { OneFile } from './OneFile.tsx';

/** Two files may have the same name: each is identified by its content. */
const keys = new WeakMap<File, string>();

function keyOf(file: File): string {
  const key = keys.get(file) ?? crypto.randomUUID();
  keys.set(file, key);
  return key;
}

/** How many files have come since the dialog was opened, with those that are finished. */
function useSeen(incoming: readonly File[]): number {
  const [seen, setSeen] = useState<ReadonlySet<File>>(new Set());
  const fresh = incoming.filter((file) => !seen.has(file));
  if (fresh.length > 0) setSeen(new Set([...seen, ...fresh]));
  return seen.size + fresh.length;
}

export function ImportDialog({ onClose }: { onClose: () => void }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const incoming = useApp((state) => state.session.imported.incoming);
  const seen = useSeen(incoming);
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const [file, next] = incoming;
  // Whatever still waits when the dialog is closed was not wanted.
  const close = (): void => {
    for (const each of incoming) dropIncoming(store, each);
    onClose();
  };
  return (
    <FootSlot value={slot}>
      <Dialog
        title={words.t('imported.import.title')}
        closeLabel={words.t(next ? 'importForm.stop' : 'dialog.close')}
        onClose={close}
        size="widest"
        closeLook="outlined"
        footer={
          <>
            <div className="import-slot" ref={setSlot} />
            {file && next ? (
              <Button onPress={() => dropIncoming(store, file)}>{words.t('importForm.skip')}</Button>
            ) : null}
          </>
        }
      >
        {file && next ? (
          <p className="import-queue" role="status">
            {words.t('importForm.queue', {
              index: seen - incoming.length + 1,
              count: seen,
              name: isolated(next.name),
            })}
          </p>
        ) : null}
        {file ? (
          <OneFile key={keyOf(file)} file={file} />
        ) : (
          <>
            <p>{words.t('imported.import.nothing')}</p>
            <AddData />
          </>
        )}
        <p className="hint import-lead">{words.t('imported.import.lead')}</p>
      </Dialog>
    </FootSlot>
  );
}
