/** Whether the headline is folded, for as long as the tab is open. A small screen begins with it folded. */
const key = 'border-brief.headline';
const smallQuery = '(max-width: 899px), (max-height: 599px)';

export function wasFolded(): boolean {
  try {
    const kept = sessionStorage.getItem(key);
    if (kept !== null) return kept === 'folded';
  } catch {
    // The browser keeps nothing here: the size of the screen decides.
  }
  return window.matchMedia(smallQuery).matches;
}

export function keepFolded(folded: boolean): void {
  try {
    sessionStorage.setItem(key, folded ? 'folded' : 'open');
  } catch {
    // It holds until the page is closed.
  }
}
