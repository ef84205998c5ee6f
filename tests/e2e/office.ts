/** LibreOffice as a reader of slides, with the fonts of the page: what it draws is then compared with what the page draws, not with other fonts. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateSync } from 'node:zlib';
import { runTool } from '../tools.ts';

/** Each worker has a profile of its own: LibreOffice locks it. */
const profile = resolve('tests/output', `office-${process.env['TEST_PARALLEL_INDEX'] ?? '0'}`);

/** A WOFF file unpacked: office programs take fonts only so. WOFF 1.0: header of 44 bytes, 20 bytes for each table. */
function unpackFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = 44 + index * 20;
    const [offset, packed, size] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const data = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      sum: woff.readUInt32BE(at + 16),
      data: packed < size ? inflateSync(data) : data,
    };
  });
  const power = 2 ** Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + 16 * count);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  [count, power * 16, Math.log2(power), (count - power) * 16].forEach((value, index) =>
    head.writeUInt16BE(value, 4 + index * 2),
  );
  const parts: Buffer[] = [head];
  let offset = head.length;
  tables.forEach(({ tag, sum, data }, index) => {
    const at = 12 + index * 16;
    tag.copy(head, at);
    [sum, offset, data.length].forEach((value, field) => head.writeUInt32BE(value, at + 4 + field * 4));
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

/** A fresh profile that holds the fonts. */
export function prepareOffice(): void {
  rmSync(profile, { recursive: true, force: true });
  const fonts = join(profile, 'user', 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const [family, subsets] of [
    ['ibm-plex-sans', ['latin', 'latin-ext']],
    ['ibm-plex-sans-arabic', ['arabic']],
  ] as const) {
    const files = resolve('node_modules/@fontsource', family, 'files');
    const wanted = readdirSync(files).filter((name) =>
      subsets.some((subset) => new RegExp(`^${family}-${subset}-(400|700)-normal\\.woff$`).test(name)),
    );
    if (wanted.length !== 2 * subsets.length) throw new Error(`The fonts of ${family} are not where they were.`);
    for (const name of wanted)
      writeFileSync(join(fonts, name.replace(/woff$/, 'ttf')), unpackFont(readFileSync(join(files, name))));
  }
}

/** What LibreOffice makes of files in one folder, beside them: files of the same names with the other ending. It is started once for all of them. */
export function convert(files: readonly [string, ...string[]], to: 'pdf' | 'fodp'): readonly string[] {
  runTool('soffice', [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    dirname(files[0]),
    ...files,
  ]);
  return files.map((file) => file.replace(/[^.]+$/, to));
}
