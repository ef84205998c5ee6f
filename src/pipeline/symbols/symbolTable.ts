/**
 * `src/layers/symbols/militaryTable.ts`: the parts of every military symbol that a record may have, drawn by milsymbol. The codes are a closed list, so that
 * the page carries a few drawings instead of the library. Run it to write the file; a unit test fails where it is not current.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fontkit from '@pdf-lib/fontkit';
import { format, resolveConfig } from 'prettier';
import { bodyOf, echelonOf, militaryCodes } from '../../layers/marks/sidcOf.ts';
import type { MilitaryPart } from '../../layers/symbols/glyph.ts';
import { projectFolder } from '../projectFolder.ts';
import { symbolParts, type OutlineText } from './symbolParts.ts';

const tableFile = join(projectFolder, 'src/layers/symbols/militaryTable.ts');
const fontFile = join(
  projectFolder,
  'node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-700-normal.woff',
);

/** What the types of the package leave out. */
interface OutlinePath {
  scale(x: number, y: number): OutlinePath;
  translate(x: number, y: number): OutlinePath;
  toSVG(): string;
}

async function openOutlines(): Promise<OutlineText> {
  const font = fontkit.create(await readFile(fontFile));
  return (text) => {
    let x = 0;
    const { glyphs, positions } = font.layout(text);
    const letters = glyphs.map((glyph, index) => {
      const letter = (glyph.path as unknown as OutlinePath).scale(1, -1).translate(x, 0);
      x += positions[index]?.xAdvance ?? 0;
      return letter.toSVG();
    });
    return { d: letters.join(''), em: font.unitsPerEm, width: x, capHeight: font.capHeight };
  };
}

type Table = Record<string, readonly MilitaryPart[]>;

/** The text of the file. */
export async function composeSymbolTable(): Promise<string> {
  const outline = await openOutlines();
  const bodies: Table = {};
  const echelons: Table = {};
  for (const sidc of militaryCodes()) {
    const body = bodyOf(sidc);
    bodies[body] ??= symbolParts(body, outline);
    const echelon = echelonOf(sidc);
    if (echelon !== '00') echelons[echelon] ??= symbolParts(sidc, outline).slice(bodies[body].length);
  }
  const { version } = JSON.parse(
    await readFile(join(projectFolder, 'node_modules/milsymbol/package.json'), 'utf8'),
  ) as { version: string };
  const text = `/**
 * Written by src/pipeline/symbols/symbolTable.ts, not by hand. Drawings of milsymbol ${version} (MIT License, Måns Beckman), letters of IBM Plex Sans (OFL-1.1),
 * on a grid of 200 units with the frame from 45 to 155.
 */
import type { MilitaryPart } from './glyph.ts';

type Parts = Readonly<Record<string, readonly MilitaryPart[]>>;

/** By code, digits 9 and 10 zero. */
export const bodies: Parts = ${JSON.stringify(bodies)};

/** Signs above the frame, by digits 9 and 10. */
export const echelonSigns: Parts = ${JSON.stringify(echelons)};
`;
  return format(text, { ...(await resolveConfig(tableFile)), filepath: tableFile });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await writeFile(tableFile, await composeSymbolTable());
