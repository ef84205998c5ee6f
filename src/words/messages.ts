/**
 * Messages are pairs, English then Arabic, so that neither can be forgotten. Importing a file of words registers its messages; the words of a part that
 * loads late load with it.
 */
export type Messages = Readonly<Record<string, readonly [english: string, arabic: string]>>;

/** A `Map`, so that no inherited property name is taken for a key. */
const known = new Map<string, readonly [english: string, arabic: string]>();

/** Registers messages and returns them. A key belongs to one file. */
export function defineMessages<const Defined extends Messages>(messages: Defined): Defined {
  for (const [key, pair] of Object.entries(messages)) known.set(key, pair);
  return messages;
}

export function messageOf(key: string): readonly [english: string, arabic: string] | undefined {
  return known.get(key);
}
