/** What can be chosen about a sealed file: a password that opens it, and who signs it. Nothing of it is kept with the settings of the dialog. */
import '../../words/sealing.ts';
import { type ReactNode, useEffect, useState } from 'react';
import type { SealingChoice } from '../../export/exportTools.ts';
import { fingerprintOf } from '../../export/sealed/fingerprint.ts';
import { Toggle } from '../kit/Toggle.tsx';
import { TextField } from './fields.tsx';
import { isUnloaded } from '../reasonOf.ts';
import { useApp, useWords } from '../useApp.tsx';

/** Shorter ones are tried out within hours. */
const fewestLetters = 12;

export const openToAll: SealingChoice = { password: null, signAs: null, withDraft: false };

interface Draft {
  readonly isLocked: boolean;
  readonly password: string;
  readonly again: string;
  readonly isSigned: boolean;
  readonly name: string;
  readonly withDraft: boolean;
}

/** Null while something is missing. */
function choiceOf({ isLocked, password, again, isSigned, name, withDraft }: Draft): SealingChoice | null {
  if (isLocked && (password.length < fewestLetters || password !== again)) return null;
  if (isSigned && name.trim() === '') return null;
  return { password: isLocked ? password : null, signAs: isSigned ? name.trim() : null, withDraft };
}

/** Shown once the person signs: what to send to the readers of the file. */
function OwnKey(): ReactNode {
  const words = useWords();
  const [key, setKey] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    import('../../export/sealed/signingKey.ts')
      .then(async ({ openSigningKey }) => openSigningKey(''))
      .then(({ signer }) => setKey(signer.key))
      .catch((error: unknown) => setFailure(String(error)));
  }, []);
  if (failure !== null)
    return <p className="hint">{words.t(isUnloaded(failure) ? 'unloaded.reason' : 'sealing.noKeys')}</p>;
  return (
    <p className="hint">
      {words.t('sealing.key')}{' '}
      <bdi dir="ltr" className="code">
        {key === null ? '…' : fingerprintOf(key)}
      </bdi>
    </p>
  );
}

/** `onChange` gets null while the choice is incomplete, and the file must wait. */
export function SealFields({ onChange }: { onChange: (choice: SealingChoice | null) => void }): ReactNode {
  const words = useWords();
  const changes = useApp(({ session }) => session.desk?.history.present.changes.length ?? 0);
  const [draft, setDraft] = useState<Draft>({
    isLocked: false,
    password: '',
    again: '',
    isSigned: false,
    name: '',
    withDraft: false,
  });
  const change = (part: Partial<Draft>): void => {
    const next = { ...draft, ...part };
    setDraft(next);
    onChange(choiceOf(next));
  };
  const { isLocked, password, again, isSigned, name } = draft;
  const fault =
    password.length < fewestLetters
      ? words.t('sealing.short', { count: fewestLetters })
      : password === again
        ? null
        : words.t('sealing.differ');
  return (
    <fieldset className="export-seal">
      <legend>{words.t('sealing.title')}</legend>
      <Toggle checked={isLocked} onChange={(on) => change({ isLocked: on })}>
        {words.t('sealing.lock')}
      </Toggle>
      {isLocked ? (
        <>
          <TextField
            type="password"
            longest={200}
            label={words.t('sealing.password')}
            value={password}
            onChange={(value) => change({ password: value })}
          />
          <TextField
            type="password"
            longest={200}
            label={words.t('sealing.again')}
            value={again}
            onChange={(value) => change({ again: value })}
          />
          <p className="hint" role="status">
            {fault ?? words.t('sealing.lost')}
          </p>
        </>
      ) : null}
      <Toggle checked={isSigned} onChange={(on) => change({ isSigned: on })}>
        {words.t('sealing.sign')}
      </Toggle>
      {isSigned ? (
        <>
          <TextField
            longest={80}
            label={words.t('sealing.name')}
            value={name}
            onChange={(value) => change({ name: value })}
          />
          <OwnKey />
        </>
      ) : null}
      {changes > 0 ? (
        <>
          <Toggle checked={draft.withDraft} onChange={(on) => change({ withDraft: on })}>
            {words.t('sealing.draft', { count: changes })}
          </Toggle>
          <p className="hint">{words.t(draft.withDraft ? 'sealing.draft.with' : 'sealing.draft.without')}</p>
        </>
      ) : null}
      <p className="hint">{words.t('sealing.limits')}</p>
    </fieldset>
  );
}
