/** The parts of a shapefile lie in files of the same name; chosen or dropped together they are imported as one. */
import { zipSync } from 'fflate';
import { defaultUnpackLimits } from '../formats/unpackLimits.ts';

const partName = /\.(?:shp|dbf|prj|cpg)$/i;
/** Parts that hold nothing of the data: indexes and descriptions. */
const besideName = /\.(?:shx|sbn|sbx|qix|qmd|fix|shp\.xml)$/i;

const stemOf = (name: string): string => name.replace(partName, '').replace(besideName, '').toLowerCase();

async function packParts(parts: readonly File[], name: string): Promise<File> {
  const contents: Record<string, Uint8Array> = {};
  for (const part of parts) contents[part.name] = new Uint8Array(await part.arrayBuffer());
  return new File([zipSync(contents, { level: 0 })], name);
}

/**
 * The files with each shapefile as one archive in the place of its `.shp`. Files without a `.shp` beside them, and parts that are too large to be held at once,
 * stay as they are.
 */
export async function gatherShapefiles(files: readonly File[]): Promise<readonly File[]> {
  if (files.length < 2 || !files.some(({ name }) => /\.shp$/i.test(name))) return files;
  const gathered: File[] = [];
  const stems = new Set(files.filter(({ name }) => /\.shp$/i.test(name)).map(({ name }) => stemOf(name)));
  for (const file of files) {
    const isPart = (partName.test(file.name) || besideName.test(file.name)) && stems.has(stemOf(file.name));
    if (!isPart) gathered.push(file);
    else if (/\.shp$/i.test(file.name)) {
      const parts = files.filter(({ name }) => partName.test(name) && stemOf(name) === stemOf(file.name));
      const bytes = parts.reduce((sum, { size }) => sum + size, 0);
      gathered.push(
        parts.length > 1 && bytes <= defaultUnpackLimits.documentBytes
          ? await packParts(parts, file.name.replace(/shp$/i, 'zip'))
          : file,
      );
    }
  }
  return gathered;
}
