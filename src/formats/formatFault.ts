/** Why a container cannot be read. The codes are a part of those of an import, which has words for them. */
export const formatFaultCodes = [
  'unpackedTooLarge',
  'zipRatio',
  'zipEntries',
  'zipDamaged',
  'zipTruncated',
  'zipEncrypted',
  'zipMethod',
  'gzipDamaged',
  'documentTooLarge',
] as const;
export type FormatFaultCode = (typeof formatFaultCodes)[number];

/** Thrown by readers of containers, because a stream has no other way to end early; the caller that opens a file turns it into a value. */
export class FormatFault extends Error {
  readonly failure: { readonly code: FormatFaultCode; readonly values: Readonly<Record<string, string | number>> };

  constructor(code: FormatFaultCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.name = 'FormatFault';
    this.failure = { code, values };
  }
}
