/** Keyboard shortcuts for the whole page; what a key means stands in ui/keys.ts. */
import { selectWords } from '../store/selectors.ts';
import type { AppStore } from '../store/store.ts';
import { commandOf } from '../ui/keys.ts';
import { runCommand } from './runCommand.ts';

const ownKeys =
  'input, textarea, select, [role="textbox"], [role="spinbutton"], [role="combobox"], [role="dialog"], [role="menu"], [role="listbox"]:not(.record-list)';
const pressed = 'button, a, [role="slider"], [role="switch"]';

/** A press that belongs to a field, a menu, a dialog or (for Space) to a control is left alone. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable || target.closest(ownKeys) !== null || (key === ' ' && target.closest(pressed) !== null)
  );
}

export function connectKeys(store: AppStore): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isTaken(event)) return;
    if (event.key.length === 1 && !event.altKey && !store.getState().session.characterKeys) return;
    const command = commandOf(event, selectWords(store.getState()).direction);
    if (!command) return;
    event.preventDefault();
    runCommand(store, command);
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
