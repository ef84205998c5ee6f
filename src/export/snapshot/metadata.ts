/** What every exported file says about itself, so that its view can come back. It names no person, machine or path. */
import { failure, success, type Result } from '../../base/result.ts';

/** The name under which formats carry it. */
export const metadataKey = 'border-brief';
const metadataVersion = 1;

export interface ExportMetadata {
  /** Text of the view, as in a link but with nothing left out that a dataset could change. */
  readonly view: string;
  /** Version of the dataset that the file was made from; empty where the platform could not tell. */
  readonly dataset: string;
  readonly title: string;
  /** UTC, ISO 8601, whole seconds. */
  readonly producedAt: string;
}

/** `foreign`: carries no metadata of this page. `damaged`: does, but broken. `newer`: written by a later release. */
export type MetadataFault = 'foreign' | 'damaged' | 'newer';

/** In one line of ASCII, so that no format can change its letters. */
export function encodeMetadata({ view, dataset, title, producedAt }: ExportMetadata): string {
  const text = JSON.stringify({ version: metadataVersion, view, dataset, title, producedAt });
  return text.replace(/[\u007f-\uffff<>&]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const longest = 20_000;

/** Nothing in it is trusted: a view is only a text here, and its decoder keeps what is usable. */
export function decodeMetadata(text: string): Result<ExportMetadata, MetadataFault> {
  if (text.length > longest) return failure('damaged');
  try {
    return readMetadata(JSON.parse(text));
  } catch {
    return failure('damaged');
  }
}

/** The same from a value that has been parsed already. */
export function readMetadata(value: unknown): Result<ExportMetadata, MetadataFault> {
  if (typeof value !== 'object' || value === null) return failure('damaged');
  const { version, view, dataset, title, producedAt } = value as Record<string, unknown>;
  if (typeof version === 'number' && version > metadataVersion) return failure('newer');
  if (version !== metadataVersion || typeof view !== 'string' || typeof dataset !== 'string') return failure('damaged');
  if (!view.startsWith('v=') || !/^[0-9a-f]{0,64}$/.test(dataset)) return failure('damaged');
  return success({
    view,
    dataset,
    title: typeof title === 'string' ? title : '',
    producedAt: typeof producedAt === 'string' ? producedAt : '',
  });
}
