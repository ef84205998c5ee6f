import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { gatherShapefiles } from '../../../src/app/gatherShapefiles.ts';

const files = (...names: readonly string[]): readonly File[] => names.map((name) => new File([name], name));

it('puts the parts of each shapefile together and leaves other files as they are', async () => {
  const gathered = await gatherShapefiles(
    files('events.csv', 'Posts.SHP', 'posts.dbf', 'posts.prj', 'posts.shx', 'posts.shp.xml', 'other.dbf', 'alone.shp'),
  );
  expect(gathered.map(({ name }) => name)).toEqual(['events.csv', 'Posts.zip', 'other.dbf', 'alone.shp']);
  const packed = unzipSync(new Uint8Array((await gathered[1]?.arrayBuffer()) ?? new ArrayBuffer(0)));
  expect(Object.keys(packed)).toEqual(['Posts.SHP', 'posts.dbf', 'posts.prj']);
});

it('leaves files without a .shp as they are', async () => {
  const loose = files('posts.dbf', 'posts.prj');
  expect(await gatherShapefiles(loose)).toBe(loose);
});
