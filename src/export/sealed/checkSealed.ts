/** Whether an opened page is as its manifest says. What an alterer who also rewrote the manifest did, only the seal published elsewhere can tell. */
import { frameHash, hexHash, type SealedFrame, type SealedManifest, type SealedPart } from './sealedFile.ts';

export interface FoundPage {
  readonly manifestText: string;
  /** As the page's head says it. */
  readonly seal: string;
  readonly policy: string;
  readonly frame: Omit<SealedFrame, 'scriptHash'>;
  readonly parts: readonly SealedPart[];
}

function readManifest(text: string): SealedManifest | null {
  try {
    const value = JSON.parse(text) as SealedManifest;
    return Array.isArray(value.parts) ? value : null;
  } catch {
    return null;
  }
}

/** `altered`: names of parts that differ, lack or were added; `manifest` and `frame` for what holds them. Empty: unmodified. */
export function checkSealed(found: FoundPage): {
  readonly seal: string;
  readonly altered: readonly string[];
  readonly madeAt: string;
} {
  const seal = hexHash(found.manifestText);
  const manifest = readManifest(found.manifestText);
  if (!manifest) return { seal, altered: ['manifest'], madeAt: '' };
  const told = new Map(manifest.parts.map(({ name, sha256 }) => [name, sha256]));
  const names = found.parts.map(({ name }) => name);
  const altered = [
    ...(seal === found.seal ? [] : ['manifest']),
    ...(frameHash(found.frame, found.policy) === manifest.frame ? [] : ['frame']),
    ...found.parts
      .filter(({ name, text }, index) => names.indexOf(name) !== index || told.get(name) !== hexHash(text))
      .map(({ name }) => name),
    ...[...told.keys()].filter((name) => !names.includes(name)),
  ];
  return { seal, altered: [...new Set(altered)], madeAt: manifest.madeAt };
}
