/** What data/briefings ships, judged as a build judges it. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedBriefing } from '../../../src/app/shippedBriefing.ts';
import { readBriefing, writeBriefing } from '../../../src/dataset/briefingFile.ts';
import type { Briefing } from '../../../src/domain/briefing/briefing.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { briefingFiles, judgeBriefing } from '../../../src/pipeline/briefingCheck.ts';
import { realFiles } from '../dataset/realData.ts';

const folder = new URL('../../../data/briefings/', import.meta.url);
const names = readdirSync(folder);
const { dataset } = await loadDataset((file) => Promise.resolve(realFiles.get(file) ?? ''));

function read(name: string, text: string): Briefing {
  const found = readBriefing(name, text, { records: new Set(dataset.recordsById.keys()) });
  if (!found.ok) throw new Error(found.failure.map(({ message }) => message).join(' '));
  return found.value.briefing;
}

describe('shipped briefings', () => {
  it.each(names)('%s opens without an issue and shows what it speaks of', (name) => {
    expect(`briefings/${name}`).toMatch(briefingFiles);
    expect(judgeBriefing(name, readFileSync(new URL(name, folder), 'utf8'), dataset)).toEqual([]);
  });

  it.each(names)('%s is written as the page writes it', (name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    expect(writeBriefing(read(name, text))).toBe(text);
  });

  it('is opened by a button that has the title of the file', () => {
    const name = shippedBriefing.file.replace('briefings/', '');
    expect(read(name, readFileSync(new URL(name, folder), 'utf8')).title).toEqual(shippedBriefing.title);
  });

  it('stands callouts at places of the gazetteer', () => {
    const known = new Set(
      [...dataset.places.values()].map(({ geometry }) =>
        JSON.stringify(geometry?.type === 'Point' ? geometry.coordinates : null),
      ),
    );
    const callouts = names.flatMap((name) =>
      read(name, readFileSync(new URL(name, folder), 'utf8')).steps.flatMap((step) => step.callouts),
    );
    expect(callouts.length).toBeGreaterThan(0);
    expect(callouts.filter(({ position }) => !known.has(JSON.stringify(position)))).toEqual([]);
  });

  it.each([
    ['a layer that is off', '"view": "v=2&', '"view": "v=2&off=incidents&', 'is off in this view'],
    ['a window elsewhere', 't=2026-01-11..2026-01-28', 't=2011-01-11..2011-01-28', 'is not shown in this view'],
    [
      'a record that is not there',
      '"shaddadi-escape-2026-01-19"',
      '"shaddadi-escape-2026-01-91"',
      'The data have no record',
    ],
    ['a missing language', '"ar": "كانون الثاني 2026: هروب من السجون"', '"ar": " "', 'A language is missing'],
  ])('are refused with %s', (_, sound, broken, message) => {
    const text = readFileSync(new URL('frontier-2026.brief.json', folder), 'utf8');
    expect(text).toContain(sound);
    expect(
      judgeBriefing('x', text.replace(sound, broken), dataset)
        .map((issue) => issue.message)
        .join('\n'),
    ).toContain(message);
  });
});
