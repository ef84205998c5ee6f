/** Adds what a reader chose (a view, a briefing, imported sets) to a sealed file and seals it again, locked or signed where they ask for it. */
import { lockParts } from './lockParts.ts';
import { packPart } from './packPart.ts';
import { composeSealed, composeSigned, type SealedFile, type WrittenSeal } from './sealedFile.ts';
import type { SignWith } from './signature.ts';

export interface SealedExtra {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Sealing {
  /** ISO instant in UTC. */
  readonly madeAt: string;
  readonly password?: string | null;
  readonly key?: SignWith | null;
}

const extrasFolder = 'extras/';

/** `extras` are put below `extras/` and replace whatever extras the file has; the rest of its parts stays byte for byte as it is. */
export async function sealAgain(
  file: SealedFile,
  extras: readonly SealedExtra[],
  { madeAt, password = null, key = null }: Sealing,
): Promise<WrittenSeal> {
  const kept = file.parts.filter(({ name }) => !name.startsWith(extrasFolder));
  const parts = [...kept, ...extras.map(({ name, bytes }) => packPart(`${extrasFolder}${name}`, bytes))];
  const sealed: SealedFile = {
    ...file,
    parts: password === null ? parts : [await lockParts(parts, password)],
    info: { ...file.info, madeAt },
  };
  return key === null ? composeSealed(sealed) : composeSigned(sealed, key);
}
