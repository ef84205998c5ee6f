/** The beginning: paste a report, open a file, or go on with one that lies on the desk. */
import { useRef, useState, type ReactNode } from 'react';
import { patchDesk } from '../../store/actions/deskActions.ts';
import { mayWrite, type DeskSession } from '../../store/desk.ts';
import { deskDocument } from '../../store/deskSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { openClaimsFile } from './claimsFiles.ts';
import { putFiles, putText } from './openReport.ts';

function FileButton({
  label,
  accept,
  isDisabled,
  onFiles,
}: {
  label: string;
  accept: string;
  isDisabled: boolean;
  onFiles: (files: readonly File[]) => void;
}): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <Button isDisabled={isDisabled} onPress={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

export function BringReport({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [text, setText] = useState('');
  const { reports } = deskDocument(desk);
  const isReader = !mayWrite(desk);
  const read = (): void => {
    if (!isReader && putText(store, text)) setText('');
  };
  return (
    <div className="desk-bring scroll">
      <label htmlFor="desk-paste">{words.t('desk.bring.label')}</label>
      <p className="hint" id="desk-paste-hint">
        {words.t('desk.bring.hint')}
      </p>
      <textarea
        id="desk-paste"
        className="desk-paste"
        dir="auto"
        aria-describedby="desk-paste-hint"
        value={text}
        disabled={desk.role === 'follower'}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) read();
        }}
      />
      <div className="desk-actions">
        <Button look="strong" isDisabled={isReader || text.trim() === ''} onPress={read}>
          {words.t('desk.bring.read')}
        </Button>
        <FileButton
          label={words.t('desk.bring.file')}
          isDisabled={isReader}
          accept=".txt,.html,.htm,.md,.docx,.eml"
          onFiles={(files) => void putFiles(store, files)}
        />
        <FileButton
          label={words.t('desk.bring.claims')}
          isDisabled={isReader}
          accept=".json"
          onFiles={(files) =>
            files.forEach((file) => void file.text().then((json) => openClaimsFile(store, file.name, json)))
          }
        />
      </div>
      {reports.length > 0 ? (
        <>
          <h3>{words.t('desk.bring.kept')}</h3>
          <ul className="desk-reports">
            {reports.map(({ id, card }) => (
              <li key={id}>
                <Button look="plain" onPress={() => patchDesk(store, { report: id, current: null })}>
                  <bdi>{card.publisher}</bdi> · <bdi dir="ltr">{card.published}</bdi> ·{' '}
                  <bdi>{card.title.slice(0, 60)}</bdi>
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
