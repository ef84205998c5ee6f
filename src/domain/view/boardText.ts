/**
 * What the first view must know of the board's text (`domain/board/boardView.ts`): whether the board is open, and the text once it is opened or closed.
 * `closed~s:control` is a closed board with a panel on sheets.
 */
export function isBoardOpen(text: string): boolean {
  return text !== '' && !text.startsWith('closed');
}

/** A closed board with no panel on sheets is forgotten. */
export function toggleBoard(text: string): string {
  if (!isBoardOpen(text)) return text === '' ? 'beside' : text.replace('closed', 'beside');
  return text.includes('~s:') ? text.replace(/^[a-z]+/, 'closed') : '';
}
