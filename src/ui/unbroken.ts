/** A text in which ranges of numbers stay on one line: word joiners beside the dash. For the screen only; a sheet measures its own lines. */
export function unbroken(text: string): string {
  return text.replace(/(\d)–(?=\d)/g, '$1\u2060–\u2060');
}
