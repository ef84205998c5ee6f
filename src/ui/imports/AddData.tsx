/** Opens the file picker. What is picked is recognised by its content, so the exports of this page may be picked, too. */
import { useRef, type ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { useOpenFiles } from './openFilesContext.ts';

export function AddData(): ReactNode {
  const words = useWords();
  const open = useOpenFiles();
  const store = useAppStore();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={words.t('imported.add')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) open(files);
        }}
      />
      <Button
        icon="plus"
        onPress={() => {
          input.current?.click();
          // While the file is looked for.
          void import('./prepareImport.ts')
            .then(({ prepareImport }) => prepareImport(store))
            // Nothing depends on it: the file is read without it as well.
            .catch(() => undefined);
        }}
      >
        {words.t('imported.add')}
      </Button>
    </>
  );
}
