/** Whether the headline is folded, for as long as the tab is open. A small screen begins with it folded. */
import { isWithin } from '../pageSpace.ts';

const key = 'border-brief.headline';

export function wasFolded(): boolean {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return kept === 'folded';
  } catch {
    // The browser keeps nothing here: the size of the screen decides.
  }
  return isWithin(['w899', 'h620']);
}

export function keepFolded(folded: boolean): void {
  try {
    sessionStorage.setItem(key, folded ? 'folded' : 'open');
  } catch {
    // It holds until the page is closed.
  }
}
