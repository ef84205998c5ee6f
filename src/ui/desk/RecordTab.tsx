/** Editing what is there: stub. */
import type { ReactNode } from 'react';
import type { DeskSession } from '../../store/desk.ts';
import { useWords } from '../useApp.tsx';

export function RecordTab(_: { desk: DeskSession }): ReactNode {
  const words = useWords();
  return <p className="records-hint">{words.t('desk.edit.none')}</p>;
}
