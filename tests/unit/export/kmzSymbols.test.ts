/** KMZ files draw military symbols where the view does, each packed once. */
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { writeKml } from '../../../src/export/data/kml.ts';
import { writeKmz } from '../../../src/export/data/kmz.ts';
import { symbolIcon } from '../../../src/export/data/symbolIcons.ts';
import { circlePath } from '../../../src/layers/symbols/path.ts';
import { sidcOf } from '../../../src/layers/marks/sidcOf.ts';
import { themes } from '../../../src/theme/theme.ts';
import { snapshotOf, wholeView } from './buildSnapshot.ts';
import { elements, readXml, textOf } from './readXml.ts';

const open = (symbols: 'plain' | 'app6') => {
  const snapshot = snapshotOf({ view: { ...wholeView, symbols } });
  const files = unzipSync(writeKmz(snapshot));
  return { snapshot, files, doc: readXml(new TextDecoder().decode(files['doc.kml'])) };
};

/** Of a pixel, `#rrggbb` or empty where nothing is drawn. */
function colourAt(png: Uint8Array, x: number, y: number): string {
  const { data, width } = PNG.sync.read(Buffer.from(png));
  const at = (y * width + x) * 4;
  return data[at + 3] === 255 ? `#${data.subarray(at, at + 3).toString('hex')}` : '';
}

describe('a KMZ file', () => {
  it('packs the neutral frame for every position with a code, and the plain icon for the others', () => {
    const { snapshot, files, doc } = open('app6');
    const records = new Map(snapshot.records.map(({ shown }) => [shown.facts.record.id, shown.facts]));
    const coded = elements(doc, 'Placemark').flatMap((mark) => {
      const facts = records.get(mark.attributes['id'] ?? '');
      const [style] = elements(mark, 'styleUrl').map(textOf);
      return facts?.placement.kind === 'point' && facts.route === null ? [{ record: facts.record, style }] : [];
    });
    expect(coded.length).toBeGreaterThan(5);
    for (const { record, style } of coded)
      expect(style).toMatch(sidcOf(record) === undefined ? /^#position-/ : /^#symbol-\d+$/);
    for (const style of elements(doc, 'Style').filter(({ attributes }) => attributes['id']?.startsWith('symbol-'))) {
      const [href = ''] = elements(style, 'href').map(textOf);
      const icon = files[href];
      expect(icon, href).toBeDefined();
    }
  });

  it('has kinds alone where the view draws plain symbols, as a KML file has in every view', () => {
    expect(Object.keys(open('plain').files).filter((name) => name.includes('symbol'))).toEqual([]);
    expect(writeKml(open('app6').snapshot)).not.toContain('symbol-');
  });
});

describe('an icon', () => {
  it('has the fills, holes, strokes and arcs of its symbol', () => {
    const { fill } = themes.light.military;
    const icon = symbolIcon([
      { d: circlePath(12, 12, 8), fill: '#ff0000' },
      { d: 'M10 10H14V14H10Z', fill, stroke: '#000000', strokeWidth: 1 },
      { d: 'M2 22Q12 20 22 22', stroke: '#0000ff', strokeWidth: 2 },
    ]);
    const seen = [
      [32, 32],
      [32, 14],
      [32, 6],
      [15, 32],
      [48, 32],
      [27, 32],
      [32, 56],
      [2, 2],
    ].map(([x = 0, y = 0]) => colourAt(icon, x, y));
    expect(seen).toEqual([fill.toLowerCase(), '#ff0000', '', '#ff0000', '#ff0000', '#000000', '#0000ff', '']);
  });
});
