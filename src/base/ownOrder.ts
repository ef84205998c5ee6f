/**
 * A text from outside that keeps its order to itself. Signs that override the order of letters are taken out, isolates that it leaves open are closed, and
 * a closing sign that closes nothing is taken out: otherwise a name could turn the sentence around it and be read as another.
 */
export function ownOrder(text: string): string {
  if (!/[\u202a-\u202e\u2066-\u2069]/.test(text)) return text;
  let open = 0;
  let kept = '';
  for (const letter of text) {
    if (/[\u202a-\u202e]/.test(letter) || (letter === '\u2069' && open === 0)) continue;
    if (letter === '\u2069') open -= 1;
    else if (/[\u2066-\u2068]/.test(letter)) open += 1;
    kept += letter;
  }
  return kept + '\u2069'.repeat(open);
}
