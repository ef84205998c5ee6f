/** Links, words and files say the same days wherever the machine stands. */
import { afterEach, expect, it } from 'vitest';
import { encodeView } from '../../../src/domain/view/viewCodec.ts';
import { writeCsv } from '../../../src/export/data/csv.ts';
import { writeGeojson } from '../../../src/export/data/geojson.ts';
import { writeMarkdown } from '../../../src/export/data/markdown.ts';
import { readDate } from '../../../src/imports/dates/readDate.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { day } from '../layers/build.ts';
import { snapshotOf, wholeView } from './buildSnapshot.ts';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** In a zone where the day is another one than in UTC, the clock of the machine shows it. */
function inZone(name: string): { readonly offset: number; readonly said: readonly string[] } {
  process.env['TZ'] = name;
  const time = { from: day('2026-01-19'), to: day('2026-01-20'), mode: 'window' } as const;
  const said = (['en', 'ar'] as const).flatMap((language) => {
    const snapshot = snapshotOf({ view: { time, language } });
    return [
      writeCsv(snapshot),
      writeGeojson(snapshot),
      writeMarkdown(snapshot),
      wordsIn(language).day(day('2026-01-19')),
    ];
  });
  return {
    offset: new Date(2026, 0, 19).getTimezoneOffset(),
    said: [...said, encodeView({ ...wholeView, time }, wholeView), JSON.stringify(readDate('19 January 2026'))],
  };
}

it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/St_Johns', 'Asia/Baghdad'])('in %s as in UTC', (name) => {
  const [utc, there] = [inZone('UTC'), inZone(name)];
  expect(there.offset).not.toBe(utc.offset);
  expect(there.said).toEqual(utc.said);
});
