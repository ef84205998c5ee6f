import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, shortTitle } from '../../../src/export/fileName.ts';
import { gateText, judgeSnapshot } from '../../../src/export/snapshot/gate.ts';
import { decodeMetadata, encodeMetadata } from '../../../src/export/snapshot/metadata.ts';
import { day } from '../layers/build.ts';
import { dataset, noon, snapshotOf, visibleIn, wholeView } from './buildSnapshot.ts';

describe('a snapshot', () => {
  it('numbers exactly the sources of what is shown, in order of appearance', () => {
    const { records, sources } = snapshotOf({
      view: { time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' } },
    });
    const cited = new Set(records.flatMap(({ shown }) => shown.claims.map(({ source }) => source)));
    expect(new Set(sources.map(({ source }) => source.id))).toEqual(cited);
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, index) => index + 1));
    for (const { shown, numbers } of records) {
      expect(numbers.map((number) => sources[number - 1]?.source.id ?? '').sort()).toEqual(
        [...new Set(shown.claims.map(({ source }) => source))].sort(),
      );
    }
  });

  it('leaves out what was not yet known, and its sources', () => {
    const early = snapshotOf({ view: { asKnown: day('2025-07-01') } });
    expect(early.records.length).toBeGreaterThan(0);
    expect(early.records.length).toBeLessThan(snapshotOf().records.length);
    for (const { source } of early.sources) expect(source.published.latest).toBeLessThanOrEqual(day('2025-07-01'));
    expect(early.texts[0].stamps.asKnown).toBe('As known on 1 Jul 2025');
  });

  it('stamps window, state of knowledge, instant and filters', () => {
    const [{ stamps }] = snapshotOf({
      view: {
        time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' },
        filters: { ...wholeView.filters, kinds: ['incident'], maxBorderKm: 50, disputedOnly: true },
      },
    }).texts;
    expect(stamps.window.replace(/\s/gu, ' ')).toBe('Window: 10 Jan – 7 Feb 2026');
    expect(stamps.asOf).toBe('States as of 7 Feb 2026');
    expect(stamps.produced).toBe('Produced 2026-02-08 09:30 UTC (2026-02-08 12:30 UTC+3)');
    expect(stamps.filterLine).toBe(
      'Filters: kind: Incident · at most 50 km from the border · only where claims disagree',
    );
    expect(stamps.version).toMatch(new RegExp(`^Data ${dataset.version} · sheet [0-9a-f]{8}$`));
  });

  it('leaves out the records of a layer that is switched off, counts them as shown as the screen does, and says so', () => {
    const layers = { ...wholeView.layers, warnings: { visible: false, opacity: 1 } };
    const hidden = visibleIn(wholeView).shown.filter(({ facts }) => facts.record.kind === 'warning').length;
    const {
      records,
      texts: [{ stamps, legend }],
    } = snapshotOf({ view: { layers } });
    expect(stamps.counts.startsWith(`${visibleIn(wholeView).counts.shown} of ${dataset.records.length} shown`)).toBe(
      true,
    );
    expect(stamps.counts).toContain(`${hidden} of these in layers that are switched off`);
    expect(records.some(({ shown }) => shown.facts.record.kind === 'warning')).toBe(false);
    expect(legend.map(({ id }) => id)).not.toContain('warnings');
    expect(stamps.filterLine).toContain('layers switched off: Warnings');
  });

  it('differs between two instants by nothing but the stamp', () => {
    const [first, second] = [snapshotOf(), snapshotOf({ input: { producedAt: noon + 1000 * 60 } })];
    expect(second.texts[0].stamps.version).toBe(first.texts[0].stamps.version);
    expect({ ...second.metadata, producedAt: '' }).toEqual({ ...first.metadata, producedAt: '' });
    expect(second.metadata.producedAt).toBe('2026-02-08T09:31:00Z');
  });

  it('speaks both languages where both are asked for', () => {
    const { texts } = snapshotOf({ options: { languages: ['ar', 'en'], title: 'عنوان' } });
    expect(texts.map(({ language, title }) => [language, title])).toEqual([
      ['ar', 'عنوان'],
      ['en', expect.stringMatching(/^26 incidents[.;] Escape from al-Shaddadi prison: 100–1,500 escaped/)],
    ]);
  });
});

describe('Arabic lines', () => {
  it('keep dates, codes and titles in their own order', () => {
    const [{ stamps }] = snapshotOf({ options: { languages: ['ar'] } }).texts;
    expect(stamps.produced).toContain('\u20662026-02-08 09:30\u2069');
    expect(stamps.version).toContain(`\u2066${dataset.version}\u2069`);
    expect(snapshotOf().texts[0].stamps.produced).not.toMatch(/[\u2066-\u2069]/);
  });
});

describe('the gate', () => {
  it('lets a whole sheet through', () => {
    expect(judgeSnapshot(snapshotOf(), visibleIn(wholeView).shown)).toEqual([]);
    const layers = { ...wholeView.layers, incidents: { visible: false, opacity: 1 } };
    expect(judgeSnapshot(snapshotOf({ view: { layers } }), visibleIn(wholeView).shown)).toEqual([]);
  });

  it('finds a record that is filtered in but not on the sheet', () => {
    const snapshot = snapshotOf();
    const faults = judgeSnapshot({ ...snapshot, records: snapshot.records.slice(1) }, visibleIn(wholeView).shown);
    expect(faults[0]).toEqual({
      key: 'export.gate.counts',
      values: { sheet: snapshot.records.length - 1, filtered: snapshot.records.length },
    });
  });

  it('finds a legend that counts otherwise', () => {
    const snapshot = snapshotOf();
    const [first] = snapshot.texts;
    const legend = first.legend.map((group) =>
      group.id === 'incidents' ? { ...group, entries: group.entries.slice(1) } : group,
    );
    const [fault] = judgeSnapshot({ ...snapshot, texts: [{ ...first, legend }] }, visibleIn(wholeView).shown);
    expect(fault?.key).toBe('export.gate.legend');
    expect(fault && gateText(fault, snapshot)).toMatch(/^The legend of “Incidents” counts \d+; the sheet shows \d+\.$/);
  });

  it('finds a record with a place but no mark', () => {
    const snapshot = snapshotOf();
    const faults = judgeSnapshot(
      { ...snapshot, context: { ...snapshot.context, arrangement: new Map() } },
      visibleIn(wholeView).shown,
    );
    expect(faults.map(({ key }) => key)).toEqual(['export.gate.undrawn']);
  });
});

describe('file names', () => {
  it('name title, window, state of knowledge, size and language', () => {
    const view = { ...wholeView, time: { from: day('2026-01-10'), to: day('2026-02-07'), mode: 'window' as const } };
    const common = { title: 'Escapes & raids: al-Qāʼim', view, lastDay: day('2026-02-12') } as const;
    const hd = { preset: 'slide-hd', widthPx: 1920, heightPx: 1080 } as const;
    expect(fileName({ ...common, languages: ['en'], sheet: hd, extension: 'png' })).toBe(
      'escapes-raids-al-qa-im_2026-01-10_2026-02-07_slide-hd_en.png',
    );
    expect(
      fileName({
        ...common,
        languages: ['ar', 'en'],
        sheet: { preset: 'free', widthPx: 1200, heightPx: 800 },
        extension: 'svg',
      }),
    ).toBe('escapes-raids-al-qa-im_2026-01-10_2026-02-07_1200x800_ar-en.svg');
    expect(
      fileName({
        ...common,
        title: 'الحدود',
        view: { ...view, asKnown: day('2026-01-31') },
        languages: ['ar'],
        sheet: null,
        extension: 'geojson',
      }),
    ).toBe('border-brief_2026-01-10_2026-01-31_known20260131_ar.geojson');
  });

  it('are safe whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        expect(
          fileName({
            title,
            view: wholeView,
            lastDay: dataset.lastDay,
            languages: ['en'],
            sheet: null,
            extension: 'csv',
          }),
        ).toMatch(/^[a-z0-9][a-z0-9-]{0,39}_\d{4}-\d\d-\d\d_\d{4}-\d\d-\d\d_en\.csv$/);
      }),
    );
    expect(['CON', '..', '/etc/passwd', 'nul'].map(shortTitle)).toEqual([
      'border-brief',
      'border-brief',
      'etc-passwd',
      'border-brief',
    ]);
  });
});

describe('metadata', () => {
  it('come back from plain ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const metadata = {
          view: 'v=1',
          dataset: 'abc123',
          title: title.toWellFormed(),
          producedAt: '2026-02-08T09:30:00Z',
        };
        const text = encodeMetadata(metadata);
        expect(/^[\u0020-\u007e]*$/.test(text)).toBe(true);
        expect(decodeMetadata(text)).toEqual({ ok: true, value: metadata });
      }),
    );
  });

  it('are refused where they make no sense', () => {
    for (const text of [
      '',
      '{',
      'null',
      '[]',
      '{"version":1}',
      '{"version":1,"view":"x","dataset":"a"}',
      '{"version":1,"view":"v=1","dataset":"<b>"}',
    ]) {
      expect(decodeMetadata(text)).toEqual({ ok: false, failure: 'damaged' });
    }
    expect(decodeMetadata('{"version":9}')).toEqual({ ok: false, failure: 'newer' });
  });
});
