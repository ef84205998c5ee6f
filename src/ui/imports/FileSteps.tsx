/** The steps before the columns are known: reading, and the choice among the tables of a file. */
import type { ReactNode } from 'react';
import type { ChoiceKind, ImportChoice, ImportProgress } from '../../imports/importOutcome.ts';
import { Button } from '../kit/Button.tsx';
import { useWords } from '../useApp.tsx';
import { isolated, sizeText } from './fileWords.ts';
import { InFoot } from './footSlot.ts';

/** How far the reading has come, with a way out. */
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
  const isWhole = totalBytes > 0 && bytes >= totalBytes;
  return (
    <div className="import-step">
      <progress
        aria-label={words.t('imported.import.reading', { name: isolated(file.name) })}
        max={Math.max(1, totalBytes)}
        value={bytes}
      />
      <p className="hint">
        {isWhole
          ? words.t('imported.import.settling')
          : words.t('imported.import.progress', {
              done: sizeText(bytes, words),
              total: sizeText(totalBytes, words),
              rows,
            })}
      </p>
      <InFoot>
        <Button onPress={onCancel}>{words.t('imported.import.cancel')}</Button>
      </InFoot>
    </div>
  );
}

/** Which file of an archive, sheet of a workbook or layer of a GeoPackage. */
export function ChooseStep({
  what,
  choices,
  onChoose,
}: {
  what: ChoiceKind;
  choices: readonly ImportChoice[];
  onChoose: (name: string) => void;
}): ReactNode {
  const words = useWords();
  return (
    <div className="import-step">
      <p role="status">{words.t(`imported.import.choose.${what}`)}</p>
      <ul className="import-choices">
        {choices.map(({ name, bytes, hidden }, index) => (
          <li key={name}>
            <Button takesFocus={index === 0} onPress={() => onChoose(name)}>
              <bdi>{name}</bdi>
              {bytes > 0 ? <span className="hint">{sizeText(bytes, words)}</span> : null}
              {hidden === true ? <span className="hint">{words.t('imported.import.choose.hidden')}</span> : null}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
