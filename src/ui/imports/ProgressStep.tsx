/** How far the reading has come, with a way out. */
import type { ReactNode } from 'react';
import type { ImportProgress } from '../../imports/importOutcome.ts';
import { Button } from '../kit/Button.tsx';
import { useWords } from '../useApp.tsx';
import { isolated, sizeText } from './fileWords.ts';

export function ProgressStep({
  file,
  progress: { bytes, totalBytes, rows },
  onCancel,
}: {
  file: File;
  progress: ImportProgress;
  onCancel: () => void;
}): ReactNode {
  const words = useWords();
  const whole = totalBytes > 0 && bytes >= totalBytes;
  return (
    <div className="import-step">
      <progress
        aria-label={words.t('imported.import.reading', { name: isolated(file.name) })}
        max={Math.max(1, totalBytes)}
        value={bytes}
      />
      <p className="hint">
        {whole
          ? words.t('imported.import.settling')
          : words.t('imported.import.progress', {
              done: sizeText(bytes, words),
              total: sizeText(totalBytes, words),
              rows,
            })}
      </p>
      <div className="import-tools">
        <Button onPress={onCancel}>{words.t('imported.import.cancel')}</Button>
      </div>
    </div>
  );
}
