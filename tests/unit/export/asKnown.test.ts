/** What an export may say as known on a day: nothing that only later publications say. */
import fc from 'fast-check';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toIsoDay } from '../../../src/domain/time/day.ts';
import type { Claim } from '../../../src/domain/records/record.ts';
import { writeCsv } from '../../../src/export/data/csv.ts';
import { writeGeojson } from '../../../src/export/data/geojson.ts';
import { writeKml } from '../../../src/export/data/kml.ts';
import { recordLines, writeMarkdown } from '../../../src/export/data/markdown.ts';
import { writeParquet } from '../../../src/export/data/parquet.ts';
import { snapshotBlocks } from '../../../src/export/pdf/snapshotBlocks.ts';
import { composeNotes } from '../../../src/export/pptx/composeNotes.ts';
import type { Snapshot } from '../../../src/export/snapshot/snapshot.ts';
import { day } from '../layers/build.ts';
import { boardOf } from './buildBoard.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { fileName } from '../../../src/export/fileName.ts';
import type { Plate } from '../../../src/export/plate/plate.ts';
import { sheetOf } from '../../../src/export/plate/sheet.ts';
import { composeFrames } from '../../../src/export/motion/composeFrames.ts';
import { composeSheetScene } from '../../../src/export/sheetScene.ts';
import { vectorMarks } from '../../../src/export/vectorMarks.ts';
import { dataset, evenMeasure, facts, snapshotOf, visibleIn, wholeView } from './buildSnapshot.ts';

const days = [...new Set([...facts.values()].flatMap(({ claims }) => claims.map(({ published }) => published)))]
  .filter(Number.isFinite)
  .sort((a, b) => a - b);

const numbersOf = (claims: readonly Claim[]): readonly number[] =>
  claims.flatMap(({ value, low, high }) => [value, low, high]).filter((each) => each !== undefined);

/** Figures from 100 on that only later claims give: smaller ones also count days and kilometres. */
function laterFigures(id: string, asKnown: number): readonly string[] {
  const all = facts.get(id)?.claims ?? [];
  const known = new Set(numbersOf(all.filter(({ published }) => published <= asKnown).map(({ claim }) => claim)));
  const knownText = all
    .filter(({ published }) => published <= asKnown)
    .map(({ claim }) => claim.text.en)
    .join(' ');
  return numbersOf(all.filter(({ published }) => published > asKnown).map(({ claim }) => claim))
    .filter((each) => each >= 100 && !known.has(each))
    .map((each) => each.toLocaleString('en-GB'))
    .filter((each) => !knownText.includes(each));
}

/** Every text of a laid-out sheet, plates and cards on its map included. */
function said(plate: Plate): string {
  return plate.items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join('\n');
}

/**
 * Days that a text names, in the form of sheets and of files. Cards leave out the year. A count on one line and the church of Mar Elias on the next are no
 * day of March.
 */
function daysIn(text: string): readonly number[] {
  const written = [
    ...text.replace(/\s/gu, ' ').matchAll(/(\d{1,2}) (Jan|Feb|Mar(?! Elias\b))[a-z]*(?: (\d{4}))?/g),
  ].map(([, date, month, year = '2026']) =>
    day(`${year}-${{ Jan: '01', Feb: '02', Mar: '03' }[month as 'Jan']}-${(date ?? '').padStart(2, '0')}`),
  );
  return [...written, ...[...text.matchAll(/\d{4}-\d\d-\d\d/g)].map(([iso]) => day(iso))];
}

function filesOf(snapshot: Snapshot): Readonly<Record<string, string>> {
  return {
    geojson: writeGeojson(snapshot),
    csv: writeCsv(snapshot),
    kml: writeKml(snapshot),
    markdown: writeMarkdown(snapshot),
    parquet: new TextDecoder('latin1').decode(writeParquet(snapshot)),
    pdf: JSON.stringify(snapshotBlocks(snapshot)),
    notes: composeNotes(snapshot).join('\n'),
    sheet: JSON.stringify([
      snapshot.texts[0].title,
      snapshot.texts[0].subtitle,
      snapshot.texts[0].disputes,
      snapshot.texts[0].stamps,
      snapshot.texts[0].legend,
      snapshot.texts[0].elsewhere,
      snapshot.texts[0].selection,
    ]),
    name: fileName({
      title: snapshot.texts[0].title,
      view: snapshot.view,
      lastDay: snapshot.dataset.lastDay,
      languages: ['en'],
      sheet: snapshot.sheet,
      extension: 'png',
    }),
    slide: said(composePlate(snapshot, evenMeasure)),
    record: said(composePlate({ ...snapshot, sheet: sheetOf('a3-landscape') }, evenMeasure)),
  };
}

describe('as known on a day', () => {
  it('no text or field holds a figure of a later claim, nor a later source', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days), (asKnown) => {
        const snapshot = snapshotOf({ view: { asKnown } });
        const late = [...dataset.sources.values()].filter(({ published }) => published.latest > asKnown);
        const files = filesOf(snapshot);
        for (const [name, text] of Object.entries(files))
          for (const { id, url } of late) {
            expect(text.includes(`${id}"`) || text.includes(`${id};`), `${name}: ${id} on ${toIsoDay(asKnown)}`).toBe(
              false,
            );
            if (url !== undefined && ![...snapshot.sources].some(({ source }) => source.url?.startsWith(url)))
              expect(text.includes(`${url}"`) || text.includes(`${url}\n`), `${name}: ${url}`).toBe(false);
          }
        const { features } = JSON.parse(files['geojson'] ?? '') as FeatureCollection;
        snapshot.records.forEach((record, index) => {
          const { id } = record.shown.facts.record;
          const text = [
            ...recordLines(record, snapshot, snapshot.texts[0]),
            JSON.stringify(features[index]?.properties).replace(/(\d)(?=(\d{3})+(?!\d))/g, '$1,'),
          ].join('\n');
          for (const figure of laterFigures(id, asKnown))
            expect(new RegExp(`(?<![\\d,])${figure}(?![\\d,])`).test(text), `${id}: ${figure}`).toBe(false);
        });
      }),
      { numRuns: 8, examples: [[day('2026-01-28')], [day('2026-02-06')]] },
    );
  });

  it('no panel of the board holds a figure, a day or a publisher of a later claim', () => {
    const all = [...facts.values()].flatMap(({ claims }) => claims);
    fc.assert(
      fc.property(fc.constantFrom(...days), (asKnown) => {
        const { snapshot, panels } = boardOf({ view: { asKnown } });
        const known = all.filter(({ published }) => published <= asKnown).map(({ claim }) => claim);
        const numerals = [
          ...numbersOf(known).map(String),
          ...known.flatMap(({ text }) => text.en.match(/\d[\d,]*/g) ?? []),
        ];
        const knownNumbers = new Set(numerals.map((each) => each.replaceAll(',', '')));
        const late = new Set(
          numbersOf(all.filter(({ published }) => published > asKnown).map(({ claim }) => claim))
            .filter((each) => each >= 100 && !knownNumbers.has(String(each)))
            .map(String),
        );
        const publishers = new Set(
          [...dataset.sources.values()].flatMap(({ published, publisher }) =>
            published.latest <= asKnown ? [publisher] : [],
          ),
        );
        for (const { text } of panels) {
          const { columns, rows } = text.table;
          const written = [
            text.sentence,
            ...text.notes,
            ...rows.flat().filter((cell) => typeof cell === 'string'),
            ...(text.chart?.categories ?? []),
          ]
            .join('\n')
            .replace(/\d+ km/g, '');
          const numbers = [
            ...rows.flatMap((row) =>
              row.filter((_, at) => columns[at]?.type === 'number' && !columns[at].id.endsWith('km')),
            ),
            ...(text.chart?.series.flatMap(({ values }) => values) ?? []),
            ...(written.match(/(?<![\d,])\d[\d,]*\d(?![\d,])/g) ?? []).map((each) => each.replaceAll(',', '')),
          ].map(String);
          // A sum over records can be any number; each of its parts is checked where it stands.
          if (text.id !== 'figures')
            expect(
              numbers.filter((each) => late.has(each)),
              `${text.id} on ${toIsoDay(asKnown)}`,
            ).toEqual([]);
          const laterDays = rows.flatMap((row) =>
            row.filter((cell, at) => columns[at]?.type === 'day' && typeof cell === 'number' && cell > asKnown),
          );
          // The days of Coverage are those of the window.
          if (text.id !== 'coverage') expect(laterDays, `${text.id} on ${toIsoDay(asKnown)}`).toEqual([]);
        }
        for (const { source } of snapshot.sources) expect(publishers.has(source.publisher)).toBe(true);
      }),
      { numRuns: 12, examples: [[day('2026-01-19')], [day('2026-01-28')], [day('2026-02-06')]] },
    );
  });

  it('no title, stamp, panel, list or file name holds a later day, whatever the window and the selection', () => {
    const selectable = snapshotOf().records.map(({ shown }) => shown.facts.record.id);
    fc.assert(
      fc.property(
        fc.integer({ min: day('2026-01-12'), max: dataset.lastDay }),
        fc.constantFrom(...selectable),
        fc.constantFrom('slide-hd' as const, 'a3-landscape' as const),
        (asKnown, id, preset) => {
          const snapshot = snapshotOf({
            view: { asKnown, selection: { kind: 'record', id } },
            options: { preset, parts: new Set(['legend', 'disputes', 'sources', 'numbers']) },
          });
          const [texts] = snapshot.texts;
          const { produced: _, ...stamps } = texts.stamps;
          const shown = [
            texts.title,
            texts.subtitle,
            JSON.stringify(stamps),
            texts.disputes.join(),
            JSON.stringify(texts.selection),
          ];
          for (const text of [
            ...shown,
            said(composePlate(snapshot, evenMeasure)).replace(texts.stamps.produced, ''),
            filesOf(snapshot)['name'] ?? '',
          ])
            for (const named of daysIn(text.replaceAll('2026-02-08', '')))
              expect(
                named <= asKnown,
                `${toIsoDay(named)} in “${text.slice(0, 200)}” as known on ${toIsoDay(asKnown)}`,
              ).toBe(true);
        },
      ),
      {
        numRuns: 25,
        examples: [
          [day('2026-01-28'), 'shaddadi-escape-2026-01-19', 'slide-hd'],
          [day('2026-01-12'), 'damascus-church-2025-06-22', 'slide-hd'],
        ],
      },
    );
  });

  it('no frame of a film says a day or a figure that was not known on its day, on cards, panels and plates', () => {
    const from = day('2026-01-10');
    fc.assert(
      fc.property(
        fc.integer({ min: day('2026-01-18'), max: dataset.lastDay }),
        fc.option(fc.integer({ min: day('2026-01-18'), max: dataset.lastDay })),
        (to, asKnown) => {
          const view = { ...wholeView, time: { from, to: dataset.lastDay, mode: 'window' as const }, asKnown };
          const snapshot = snapshotOf({ view });
          const { frames } = composeFrames(
            snapshot,
            [{ from, to: Math.min(to, asKnown ?? to), mode: 'window' }],
            (time) => visibleIn({ ...view, time }),
            snapshot.sheet,
          );
          for (const frame of frames) {
            const known = frame.film?.day ?? -Infinity;
            const plate = composePlate(frame, evenMeasure);
            const marks = vectorMarks(composeSheetScene(frame, plate.map, undefined, plate.panels), plate.map, frame);
            const onMap = marks.flatMap(({ items }) =>
              items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])),
            );
            // The title names the window of the whole film, the stamps the day that was asked for.
            const items = plate.items.filter(({ part }) => part !== 'title' && part !== 'stamps');
            const panels = said({ ...plate, items });
            const text = `${panels}\n${onMap.join('\n')}`;
            for (const named of daysIn(text))
              expect(named <= known, `${toIsoDay(named)} on the frame of ${toIsoDay(known)}: ${text}`).toBe(true);
            const cards = plate.items.flatMap((item) =>
              item.part === 'cards' && item.kind === 'text' ? [item.text] : [],
            );
            // Cards are those of transfers and forces.
            const onCards = frame.records.filter(
              ({
                shown: {
                  facts: { record },
                },
              }) => ['transfer', 'deployment'].includes(record.kind),
            );
            for (const { shown } of onCards)
              for (const figure of laterFigures(shown.facts.record.id, known))
                expect(new RegExp(`(?<![\\d,])${figure}(?![\\d,])`).test(cards.join('\n')), figure).toBe(false);
          }
        },
      ),
      {
        numRuns: 12,
        examples: [
          [day('2026-01-22'), null],
          [day('2026-02-05'), null],
        ],
      },
    );
  });

  it('on 28 January 2026 nothing speaks of February', () => {
    const snapshot = snapshotOf({ view: { asKnown: day('2026-01-28') } });
    const withLater = snapshot.records.filter(({ shown }) =>
      (facts.get(shown.facts.record.id)?.claims ?? []).some(({ published }) => published > day('2026-01-28')),
    );
    expect(withLater.length).toBeGreaterThan(3);
    for (const record of withLater) {
      const text = recordLines(record, snapshot, snapshot.texts[0]).join('\n');
      expect(text, record.shown.facts.record.id).not.toMatch(/Feb/);
    }
    expect(snapshot.texts[0].stamps.asOf).toContain('28 Jan 2026');
  });

  it('says where a note is withheld, in both languages', () => {
    const snapshot = snapshotOf({ view: { asKnown: day('2026-01-28') }, options: { languages: ['en', 'ar'] } });
    expect(writeMarkdown(snapshot)).toContain('Note withheld: it speaks of later reports.');
    expect(JSON.stringify(snapshotBlocks(snapshot, snapshot.texts[1]))).toContain('حُجبت الملاحظة');
    expect(writeMarkdown(snapshotOf())).not.toContain('Note withheld');
  });

  it('names no holder whom only later reports name', () => {
    const asKnown = day('2026-01-19');
    const site = snapshotOf({ view: { asKnown } }).records.find(
      ({ shown }) => shown.facts.record.id === 'site-aqtan-prison',
    );
    const record = site?.shown.facts.record;
    const known = new Set(site?.shown.claims.map(({ id }) => id));
    expect(known.size).toBeGreaterThan(0);
    const control = record?.kind === 'detention-site' ? record.control : [];
    for (const period of control) expect(period.claims.some((id) => known.has(id))).toBe(true);
  });
});
