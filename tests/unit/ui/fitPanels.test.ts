/** Which panels fit beside the map, and that a press can always be taken back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitPanels, pressPanel, railRem, type PageRoom } from '../../../src/ui/panels/fitPanels.ts';
import type { Panels } from '../../../src/store/session.ts';

const remPx = 14;
const roomAt = (px: number, patch: Partial<PageRoom> = {}): PageRoom => ({
  page: px / remPx,
  panels: { layers: 15, records: 25.5 },
  mapShare: 0.58,
  isFixed: false,
  hasBoard: false,
  hasDetails: false,
  ...patch,
});
const both: Panels = { layers: true, records: true, asked: null };
const openAt = (px: number, wanted: Panels = both, patch: Partial<PageRoom> = {}): string =>
  Object.entries(fitPanels(wanted, roomAt(px, patch)))
    .filter(([, isOpen]) => isOpen)
    .map(([panel]) => panel)
    .join();

describe('panels beside the map', () => {
  it('fold the layers first, then the records', () => {
    expect([1366, 1280, 1024, 900].map((px) => openAt(px))).toEqual(['layers,records', 'records', 'records', '']);
  });

  it('leave the one that was asked for open', () => {
    expect(openAt(1024, { ...both, asked: 'layers' })).toBe('layers');
    expect(openAt(900, { ...both, asked: 'records' })).toBe('records');
  });

  it('give their room to the board until they are asked for', () => {
    const board = { hasBoard: true };
    expect(openAt(1920, both, board)).toBe('');
    expect(openAt(1366, { ...both, asked: 'layers' }, board)).toBe('layers');
    expect(openAt(1366, both, { ...board, hasDetails: true })).toBe('records');
    expect(openAt(1366, { ...both, asked: 'layers' }, { ...board, hasDetails: true })).toBe('layers');
    expect(openAt(1920, { ...both, asked: 'layers' }, { ...board, hasDetails: true })).toBe('layers,records');
  });

  it('fold the records beside a panel without a rail', () => {
    const desk = { panels: { layers: 52, records: 25.5 }, mapShare: 0.33, isFixed: true };
    expect(openAt(1366, both, desk)).toBe('layers');
    expect(openAt(1920, both, { ...desk, panels: { layers: 60, records: 31 } })).toBe('layers,records');
    expect(openAt(1366, { ...both, asked: 'records' }, desk)).toBe('layers,records');
  });

  it('come back after a press and its return', () => {
    const room = roomAt(1024);
    const pressed = pressPanel(both, 'layers', room);
    expect(fitPanels(pressed, room)).toEqual({ layers: true, records: false });
    expect(pressPanel(pressed, 'layers', room)).toEqual(both);
    expect(fitPanels(pressed, roomAt(1920))).toEqual({ layers: true, records: true });
  });

  const panel = fc.constantFrom('layers', 'records');
  const wanted = fc.record({ layers: fc.boolean(), records: fc.boolean(), asked: fc.option(panel) });
  const room = fc
    .tuple(fc.integer({ min: 900, max: 3840 }), fc.boolean(), fc.boolean())
    .map(([px, hasBoard, hasDetails]) => roomAt(px, { hasBoard, hasDetails }));

  it('change by every press', () => {
    fc.assert(
      fc.property(wanted, room, panel, (before, page, pressed) => {
        const after = pressPanel(before, pressed, page);
        expect(fitPanels(after, page)[pressed]).toBe(!fitPanels(before, page)[pressed]);
      }),
    );
  });

  it('are none that is not wanted, and leave the map its share unless one was asked for', () => {
    fc.assert(
      fc.property(wanted, room, (given, page) => {
        const open = fitPanels(given, page);
        expect((open.layers && !given.layers) || (open.records && !given.records)).toBe(false);
        const width = (open.layers ? 15 : railRem) + (open.records ? 25.5 : railRem);
        const isOwn = given.asked === null && !page.hasBoard && !page.hasDetails;
        if (isOwn) expect(page.page - width).toBeGreaterThanOrEqual(page.page * page.mapShare);
      }),
    );
  });
});
