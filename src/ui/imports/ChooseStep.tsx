/** Which file of an archive, or which sheet of a workbook. */
import type { ReactNode } from 'react';
import type { ImportChoice } from '../../imports/importOutcome.ts';
import { useWords } from '../useApp.tsx';
import { sizeText } from './fileWords.ts';

export function ChooseStep({
  what,
  choices,
  onChoose,
}: {
  what: 'entry' | 'sheet';
  choices: readonly ImportChoice[];
  onChoose: (name: string) => void;
}): ReactNode {
  const words = useWords();
  return (
    <div className="import-step">
      <p role="status">{words.t(`imported.import.choose.${what}`)}</p>
      <ul className="import-choices">
        {choices.map(({ name, bytes }) => (
          <li key={name}>
            <button type="button" className="button button-outlined" onClick={() => onChoose(name)}>
              <bdi>{name}</bdi>
              {bytes > 0 ? <span className="hint">{sizeText(bytes, words)}</span> : null}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
