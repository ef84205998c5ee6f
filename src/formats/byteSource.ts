import { FormatFault } from './formatFault.ts';

/** Bytes to be read: a dropped file, an entry of an archive, or bytes in memory. They can be read from the start as often as needed. */
export interface ByteSource {
  readonly name: string;
  /** Number of bytes. For an entry of an archive as its directory says, for a gzipped file that of the packed file. */
  readonly size: number;
  readonly open: () => AsyncIterable<Uint8Array>;
  /** Bytes `start..end`, end excluded. */
  readonly slice: (start: number, end: number) => Promise<Uint8Array>;
  /** The file itself, where the bytes are those of one: another worker can read it at the same time. */
  readonly file?: File;
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel();
  }
}

export function sourceOfFile(file: File): ByteSource {
  return {
    name: file.name,
    size: file.size,
    file,
    open: () => chunksOf(file.stream()),
    slice: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
  };
}

export function sourceOfBytes(name: string, bytes: Uint8Array, chunkBytes = 65_536): ByteSource {
  return {
    name,
    size: bytes.length,
    async *open() {
      for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}

/** The first bytes of a stream, at most `most`. */
export async function headOf(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const head = new Uint8Array(most);
  let length = 0;
  for await (const chunk of chunks) {
    const part = chunk.subarray(0, most - length);
    head.set(part, length);
    length += part.length;
    if (length >= most) break;
  }
  return head.subarray(0, length);
}

/** All bytes of a stream. Throws `FormatFault('documentTooLarge')` where there are more than `most`. */
export async function collectBytes(chunks: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw new FormatFault('documentTooLarge', { limit: most });
    parts.push(chunk);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
