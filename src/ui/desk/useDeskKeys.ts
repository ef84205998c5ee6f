/** Keys of the desk: next and previous statement, accept, refuse, undo. With Alt, so that they also work while a field is typed into. */
import { useEffect } from 'react';
import { goNext, redoDesk, refuseInHand, undoDesk } from '../../store/actions/deskActions.ts';
import type { AppStore } from '../../store/store.ts';
import { useAppStore } from '../useApp.tsx';
import { acceptIfSound } from './acceptIfSound.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea') !== null;

function commandOf(event: KeyboardEvent): ((store: AppStore) => void) | undefined {
  const { altKey, ctrlKey, metaKey, shiftKey, code, key } = event;
  if (altKey && !ctrlKey && !metaKey) {
    if (key === 'ArrowDown') return (store) => goNext(store, 1);
    if (key === 'ArrowUp') return (store) => goNext(store, -1);
    if (code === 'KeyA') return acceptIfSound;
    if (code === 'KeyR') return refuseInHand;
  }
  // In a field, undoing belongs to what is typed.
  if (ctrlKey !== metaKey && !altKey && code === 'KeyZ' && !isField(event.target))
    return shiftKey ? redoDesk : undoDesk;
  return undefined;
}

export function useDeskKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      if (!command || store.getState().session.dialog !== null) return;
      event.preventDefault();
      command(store);
    };
    window.addEventListener('keydown', onKey, true);
    return () => window.removeEventListener('keydown', onKey, true);
  }, [store]);
}
