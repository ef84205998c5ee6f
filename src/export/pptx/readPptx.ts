/** The metadata of a presentation that this page wrote, also after PowerPoint has saved it again. */
import { failure, type Result } from '../../base/result.ts';
import { decodeMetadata, metadataKey, type ExportMetadata, type MetadataFault } from '../snapshot/metadata.ts';
import type { ByteSource } from '../../formats/byteSource.ts';
import { defaultUnpackLimits } from '../../formats/unpackLimits.ts';
import { readZipEntries, readZipEntry } from '../../formats/zip.ts';

/** Our own properties have some hundred bytes; others may stand beside them. */
const mostBytes = 200_000;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" };

/** Found by pattern and not by a parser: no entity but the five of XML is ever expanded. Office may write the attributes in another order. */
const propertyPattern = /<(?:\w+:)?property\b([^<>]*)>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g;
const namePattern = new RegExp(`\\bname="${metadataKey}\\.(\\d{1,3})"`);

/** Throws `FormatFault` where the archive is damaged. */
export async function readPptx(source: ByteSource): Promise<Result<ExportMetadata, MetadataFault>> {
  const entries = await readZipEntries(source, defaultUnpackLimits);
  const entry = entries.find(({ name }) => name === 'docProps/custom.xml');
  if (!entry) return failure('foreign');
  const text = new TextDecoder().decode(await readZipEntry(source, entry, mostBytes));
  const pieces = [...text.matchAll(propertyPattern)]
    .flatMap(([, attributes = '', value = '']) => {
      const number = namePattern.exec(attributes)?.[1];
      return number === undefined
        ? []
        : [
            {
              number: Number(number),
              value: value.replace(/&(lt|gt|quot|apos|amp|#39);/g, (_, name: string) => entities[name] ?? ''),
            },
          ];
    })
    .sort((a, b) => a.number - b.number);
  if (pieces.length === 0) return failure(text.includes(`"${metadataKey}.`) ? 'damaged' : 'foreign');
  return pieces.every(({ number }, index) => number === index + 1)
    ? decodeMetadata(pieces.map(({ value }) => value).join(''))
    : failure('damaged');
}
