/**
 * The licence texts that go with a built page: of the page's own code, and of every package that the lockfile names for use in the page. Packages that a
 * build happens to leave out are in it as well, so that workers, fonts and the sealed file need no account of their own.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../projectFolder.ts';

/** Beside the page, and in the sealed file. */
export const licencesFile = 'licences.txt';

/**
 * Licences that allow a page under MIT to carry the package unchanged, as packages write them, with the standard text that stands in where a package
 * brings none of its own. EDL is the Eclipse Foundation's name for BSD-3-Clause.
 */
const accepted: Readonly<Record<string, 'MIT' | 'BSD-3-Clause' | null>> = {
  MIT: 'MIT',
  'BSD-3-Clause': 'BSD-3-Clause',
  'BDS-3-Clause': 'BSD-3-Clause',
  '(EDL-1.0 OR EPL-1.0)': 'BSD-3-Clause',
  '(MIT OR Apache-2.0)': 'MIT',
  ISC: null,
  BSD: null,
  '0BSD': null,
  'BSD-2-Clause': null,
  'Apache-2.0': null,
  'MPL-2.0': null,
  'OFL-1.1': null,
  Unlicense: null,
  '(MIT AND Zlib)': null,
};

export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

interface Manifest {
  /** The form before npm 2, which the lockfile leaves out. */
  readonly licenses?: readonly { readonly type: string }[];
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
}

/** Packages that the page may carry, by their folder in node_modules. */
export function carriedPackages(
  packages: Readonly<Record<string, LockedPackage>>,
): readonly (readonly [folder: string, locked: LockedPackage])[] {
  return Object.entries(packages).filter(([folder, { dev, optional }]) => folder !== '' && !dev && !optional);
}

/** A package's metadata and its licence. Throws where the licence is not an accepted one, or its text is missing. */
export async function composeLicence(
  folder: string,
  { version = '', license: locked }: LockedPackage,
  root: string,
): Promise<string> {
  const { author, licenses, repository } = JSON.parse(
    await readFile(join(root, folder, 'package.json'), 'utf8'),
  ) as Manifest;
  const license = locked ?? licenses?.map(({ type }) => type).join(' AND ') ?? '';
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const standard = accepted[license];
  if (standard === undefined)
    throw new Error(
      `${name}: the licence “${license}” is not among those that the page may carry (src/pipeline/licences/composeLicences.ts).`,
    );
  const files = (await readdir(join(root, folder))).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(files.map(async (file) => readFile(join(root, folder, file), 'utf8')));
  if (files.length === 0) {
    if (!standard) throw new Error(`${name} brings no text of its licence “${license}”.`);
    texts.push(
      `Copyright: ${(typeof author === 'object' ? author.name : author) ?? `the authors of ${name}`}`,
      await readFile(new URL(`${standard}.txt`, import.meta.url), 'utf8'),
    );
  }
  const source = typeof repository === 'object' ? repository.url : repository;
  return [
    `${name} ${version} (${license})`,
    ...(source ? [`Source: ${source}`] : []),
    ...texts.map((text) => text.replaceAll('\r', '').trim()),
  ].join('\n\n');
}

/** The whole text, packages by name. Throws as `composeLicence`. */
export async function composeLicences(root: string = projectFolder): Promise<string> {
  const { packages } = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  const own = (await readFile(join(root, 'LICENSE'), 'utf8')).trim();
  const others = await Promise.all(
    carriedPackages(packages).map(async ([folder, locked]) => composeLicence(folder, locked, root)),
  );
  return `${[`Border Brief\n\n${own}`, ...others].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
