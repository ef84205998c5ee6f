/**
 * Messages stand side by side, English then Arabic, so that neither can be forgotten. A file of words makes its messages known by being imported, so that
 * what only a late part of the page says is loaded with that part.
 */
export type Messages = Readonly<Record<string, readonly [english: string, arabic: string]>>;

/** Null-prototyped in effect: a map has no inherited names. */
const known = new Map<string, readonly [english: string, arabic: string]>();

/** Makes messages known and hands them back. A key belongs to one file. */
export function defineMessages<const Defined extends Messages>(messages: Defined): Defined {
  for (const [key, pair] of Object.entries(messages)) known.set(key, pair);
  return messages;
}

export function messageOf(key: string): readonly [english: string, arabic: string] | undefined {
  return known.get(key);
}
