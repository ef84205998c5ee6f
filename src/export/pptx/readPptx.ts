/** What a presentation of ours says about itself, also after PowerPoint has saved it again. */
import { failure, type Result } from '../../base/result.ts';
import { decodeMetadata, metadataKey, type ExportMetadata, type MetadataFault } from '../snapshot/metadata.ts';
import { readZipEntry } from '../readZip.ts';

/** Our own properties have some hundred bytes; others may stand beside them. */
const mostBytes = 200_000;

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'" };

/** Found by pattern and not by a parser: no entity but the five of XML is ever expanded. Office may write the attributes in another order. */
const propertyPattern = /<(?:\w+:)?property\b([^<>]*)>\s*<vt:lpwstr>([^<]*)<\/vt:lpwstr>/g;
const namePattern = new RegExp(`\\bname="${metadataKey}\\.(\\d{1,3})"`);

export function readPptx(bytes: Uint8Array): Result<ExportMetadata, MetadataFault> {
  const entry = readZipEntry(bytes, 'docProps/custom.xml', mostBytes);
  if (!entry.ok) return failure(entry.failure === 'missing' ? 'foreign' : 'damaged');
  const text = new TextDecoder().decode(entry.value);
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
