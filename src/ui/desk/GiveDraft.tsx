/** Saving: the files of the data once they are sound, the change file at any time. */
import { useState, type ReactNode } from 'react';
import { newIssues } from '../../drafts/draftData.ts';
import { markGiven, signAs } from '../../store/actions/deskActions.ts';
import type { DeskSession } from '../../store/desk.ts';
import { conflictsOf, deskDocument } from '../../store/deskSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { Field } from './Fields.tsx';
import { canSaveIntoFolder, saveClaims, saveIntoFolder, saveZip } from './saveDraft.ts';

export function GiveDraft({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [said, setSaid] = useState('');
  const { draft } = desk;
  const document = deskDocument(desk);
  const isSound =
    draft !== null &&
    !newIssues(draft.issues, desk.shipped.issues).some(({ severity }) => severity === 'error') &&
    conflictsOf(document.changes).length === 0;
  const run = (save: () => Promise<readonly string[] | null>): void => {
    save().then(
      (files) => {
        if (!files) return;
        markGiven(store);
        setSaid(words.t('desk.give.saved', { files: words.list(files) }));
      },
      (error: unknown) =>
        setSaid(words.t('desk.give.failed', { reason: error instanceof Error ? error.message : String(error) })),
    );
  };
  return (
    <section className="desk-give">
      <h3>{words.t('desk.give.title')}</h3>
      <p className="hint">
        {words.t('desk.give.text')} {isSound ? '' : words.t('desk.give.errors')}
      </p>
      <div className="desk-actions">
        {canSaveIntoFolder() ? (
          <Button
            look="strong"
            isDisabled={!isSound}
            onPress={() => run(async () => (draft ? saveIntoFolder(draft) : null))}
          >
            {words.t('desk.give.folder')}
          </Button>
        ) : null}
        <Button isDisabled={!isSound} onPress={() => run(async () => (draft ? [saveZip(draft, desk)] : null))}>
          {words.t('desk.give.zip')}
        </Button>
        <Button onPress={() => run(async () => [saveClaims(desk)])}>{words.t('desk.give.claims')}</Button>
      </div>
      <Field size="short" label={words.t('desk.give.by')} value={document.by} onChange={(by) => signAs(store, by)} />
      <p role="status">{said}</p>
    </section>
  );
}
