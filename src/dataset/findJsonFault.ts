/**
 * The position of the first JSON error. Browsers report it differently or not at all, so it is searched for here, after `JSON.parse` has refused a text.
 * Scans forward without recursion, at any depth of nesting.
 */
type Expectation = 'value' | 'value or ]' | 'key' | 'key or }' | 'comma or end';

const space = /[ \t\n\r]*/y;
const string = /"[^"\\\u0000-\u001F]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001F]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** End of the match at `start`; `start` itself if there is no match. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return start + (pattern.exec(text)?.[0].length ?? 0);
}

/** Index of the first invalid character (the length of a text that ends too early); undefined for valid JSON. */
export function findJsonFault(text: string): number | undefined {
  const closers: string[] = [];
  let expected: Expectation = 'value';
  let index = endOf(space, text, 0);
  for (;;) {
    const character = text[index];
    const start = index;
    if (expected === 'comma or end' && closers.length === 0) return index === text.length ? undefined : index;
    if (character === undefined) return index;
    if (character === closers.at(-1) && expected !== 'value' && expected !== 'key') {
      closers.pop();
      expected = 'comma or end';
      index += 1;
    } else if (expected === 'comma or end') {
      if (character !== ',') return index;
      expected = closers.at(-1) === '}' ? 'key' : 'value';
      index += 1;
    } else if (expected === 'key' || expected === 'key or }') {
      const colon = endOf(space, text, endOf(string, text, index));
      if (colon === start || text[colon] !== ':') return colon;
      expected = 'value';
      index = colon + 1;
    } else if (character === '{' || character === '[') {
      closers.push(character === '{' ? '}' : ']');
      expected = character === '{' ? 'key or }' : 'value or ]';
      index += 1;
    } else {
      index = endOf(character === '"' ? string : scalar, text, index);
      if (index === start) return index;
      expected = 'comma or end';
    }
    index = endOf(space, text, index);
  }
}
