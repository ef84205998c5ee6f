/** What the browser's own menu prints: the map and the records, in the language of the page, and nothing that stays behind. */
import { describe, expect, it } from 'vitest';
import { connectPrint } from '../../../src/app/connectPrint.ts';
import type { ExportSurroundings } from '../../../src/ui/export/exportSurroundings.ts';
import { loadedStore } from './renderWith.tsx';

const surroundings: ExportSurroundings = {
  basemap: Promise.resolve(null),
  ownBasemap: () => null,
  eventTiles: () => null,
  viewport: () => ({ width: 800, height: 600 }),
  attribution: () => ['© OpenStreetMap contributors'],
  picture: () => document.createElement('canvas'),
  link: () => null,
};

const printed = (): string =>
  [...document.querySelectorAll('.print-page')].map(({ textContent }) => textContent).join();

describe('printing by the menu of the browser', () => {
  it.each([
    ['en', 'Escape from al-Shaddadi prison', 'Incident, Escape', 'Map of the Iraq–Syria border'],
    ['ar', 'هروب من سجن الشدادي', 'حادث', 'خريطة الحدود العراقية السورية'],
  ] as const)('gives the map and the records: %s', (language, name, kind, label) => {
    const disconnect = connectPrint(loadedStore({ language }), surroundings);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.documentElement.classList.contains('prints-page')).toBe(true);
    expect(printed()).toContain(name);
    expect(printed()).toContain(kind);
    const map = document.querySelector('.print-page figure');
    expect(map?.querySelector('canvas')?.getAttribute('aria-label')).toBe(label);
    expect(map?.querySelectorAll('li svg').length).toBeGreaterThan(5);
    expect(map?.textContent).toContain('© OpenStreetMap');
    window.dispatchEvent(new Event('afterprint'));
    expect(printed()).toBe('');
    expect(document.documentElement.classList.contains('prints-page')).toBe(false);
    disconnect();
  });

  it('says that there is no map where none can be drawn', () => {
    const disconnect = connectPrint(loadedStore(), { ...surroundings, picture: () => null });
    window.dispatchEvent(new Event('beforeprint'));
    expect(printed()).toContain('The map could not be drawn.');
    window.dispatchEvent(new Event('afterprint'));
    disconnect();
  });

  it('leaves the printing of a sheet alone', () => {
    const disconnect = connectPrint(loadedStore(), surroundings);
    document.documentElement.classList.add('prints-sheet');
    window.dispatchEvent(new Event('beforeprint'));
    expect(printed()).toBe('');
    document.documentElement.classList.remove('prints-sheet');
    disconnect();
  });
});
