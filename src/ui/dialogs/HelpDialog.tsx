/** The user guide with the key to the marks, the grades and the keyboard shortcuts. */
import type { ReactNode } from 'react';
import { guideSections } from './guideSections.ts';
import { Dialog } from '../kit/Dialog.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { shortcuts, type Shortcut } from '../keys.ts';
import { SignLegend } from '../layers/SignLegend.tsx';
import type { Words } from '../../words/words.ts';
import { setCharacterKeys } from '../../store/actions/sessionActions.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

function Keys({ shortcut, words }: { shortcut: Shortcut; words: Words }): ReactNode {
  return shortcut.shown.map((part, index) => {
    const text = typeof part === 'string' ? words.t(part) : part.key;
    return (
      <span key={text}>
        {index > 0 ? ' + ' : ''}
        <kbd dir={typeof part === 'string' ? undefined : 'ltr'}>{text}</kbd>
      </span>
    );
  });
}

function Grades({ words }: { words: Words }): ReactNode {
  const list = (prefix: string, codes: readonly string[]): ReactNode => (
    <dl className="grades">
      {codes.map((code) => (
        <div key={code}>
          <dt>{code}</dt>
          <dd>{words.code(prefix, code)}</dd>
        </div>
      ))}
    </dl>
  );
  return (
    <div className="grade-lists">
      {list('reliability', ['A', 'B', 'C', 'D', 'E', 'F'])}
      {list('credibility', ['1', '2', '3', '4', '5', '6'])}
    </div>
  );
}

export function HelpDialog({ onClose }: { onClose: () => void }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const characterKeys = useApp((state) => state.session.characterKeys);
  return (
    <Dialog title={words.t('help.title')} closeLabel={words.t('dialog.close')} onClose={onClose} size="wide">
      <div className="prose columns">
        {guideSections.map(({ title, texts, table }) => (
          <section key={title}>
            <h3>{words.t(title)}</h3>
            {texts.map((key) => (
              <p key={key}>{words.t(key)}</p>
            ))}
            {table === 'marks' ? <SignLegend /> : null}
            {table === 'grades' ? <Grades words={words} /> : null}
          </section>
        ))}
        <section>
          <h3>{words.t('help.keys')}</h3>
          <p>{words.t('help.keys.about')}</p>
          <Toggle look="switch" checked={characterKeys} onChange={(checked) => setCharacterKeys(store, checked)}>
            {words.t('help.keys.characters')}
          </Toggle>
          <table className="keys">
            <thead>
              <tr>
                <th scope="col">{words.t('help.keys.key')}</th>
                <th scope="col">{words.t('help.keys.does')}</th>
              </tr>
            </thead>
            <tbody>
              {shortcuts.map((shortcut) => (
                <tr key={shortcut.command}>
                  <td>
                    <Keys shortcut={shortcut} words={words} />
                  </td>
                  <td>{words.t(`command.${shortcut.command}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Dialog>
  );
}
