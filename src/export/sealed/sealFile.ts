/** Adds what a reader chose (a view, a briefing, imported sets) to a sealed file and seals it anew. */
import { packPart } from './packPart.ts';
import { parseSealed } from './readSealed.ts';
import { composeSealed, type SealedFile } from './sealedFile.ts';

export interface SealedExtra {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const extrasFolder = 'extras/';

/** `extras` stand below `extras/` and replace whatever extras the file has; the rest of its parts stays byte for byte as it is. */
export function sealAgain(
  file: SealedFile,
  extras: readonly SealedExtra[],
  madeAt: string,
): { readonly html: string; readonly seal: string } {
  const kept = file.parts.filter(({ name }) => !name.startsWith(extrasFolder));
  return composeSealed({
    ...file,
    parts: [...kept, ...extras.map(({ name, bytes }) => packPart(`${extrasFolder}${name}`, bytes))],
    info: { ...file.info, madeAt },
  });
}

/** Throws where `template` is no sealed file. `madeAt`: ISO instant in UTC. */
export function sealFile(
  template: string,
  extras: readonly SealedExtra[],
  madeAt: string,
): { readonly html: string; readonly seal: string } {
  return sealAgain(parseSealed(template), extras, madeAt);
}
