/** Keyboard shortcuts for the whole page; what a key means stands in ui/keys.ts. */
import { runCommand } from './runCommand.ts';
import { commandOf } from '../ui/keys.ts';
import type { AppStore } from '../store/store.ts';

/** A press that belongs to a field, a menu or a dialog is left alone. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="textbox"], [role="spinbutton"], [role="combobox"], [role="dialog"], [role="menu"], [role="listbox"]') !== null);
}

export function connectKeys(store: AppStore): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || (isTyping(event.target) && event.key !== 'Escape')) return;
    const command = commandOf(event);
    if (command && runCommand(store, command)) event.preventDefault();
  };
  window.addEventListener('keydown', onKey);
  return () => window.removeEventListener('keydown', onKey);
}
