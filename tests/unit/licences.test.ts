import { describe, expect, it } from 'vitest';
import { carriedPackages, composeLicence, composeLicences } from '../../src/pipeline/licences/composeLicences.ts';
import { projectFolder } from '../../src/pipeline/projectFolder.ts';

describe('licence texts', () => {
  it('are there for the code, the fonts, the workers’ packages and those that bring no text', async () => {
    const text = await composeLicences();
    for (const name of [
      'Border Brief',
      'maplibre-gl',
      '@fontsource/ibm-plex-sans-arabic',
      'fzstd',
      '@turf/jsts',
      'mediabunny',
    ]) {
      expect(text).toMatch(new RegExp(`^${name}( \\d|$)`, 'm'));
    }
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).toMatch(
      /^pmtiles [\d.]+ \(BSD-3-Clause\)\n\n(Source: .*\n\n)?Copyright: .+\n\nRedistribution and use/m,
    );
  });

  it('leave out what only builds and tests', () => {
    expect(
      carriedPackages({ '': {}, 'node_modules/a': { license: 'MIT' }, 'node_modules/b': { dev: true } }).map(
        ([folder]) => folder,
      ),
    ).toEqual(['node_modules/a']);
  });

  it('stop a build with a licence that was not weighed', async () => {
    await expect(
      composeLicence('node_modules/react', { version: '1.0.0', license: 'GPL-3.0' }, projectFolder),
    ).rejects.toThrow('react: the licence “GPL-3.0”');
  });
});
