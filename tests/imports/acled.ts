/** Files laid out as ACLED exports them: its columns, codes and spellings of dates. */
import { toIsoDay } from '../../src/domain/time/day.ts';
import { createRandom, type Random } from './random.ts';

export const acledColumns = [
  'event_id_cnty',
  'event_date',
  'year',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
] as const;

/** The columns before March 2023, in the upper case of older exports. */
export const oldAcledColumns = [
  'DATA_ID',
  'ISO',
  'EVENT_ID_CNTY',
  'EVENT_ID_NO_CNTY',
  'EVENT_DATE',
  'YEAR',
  'TIME_PRECISION',
  'EVENT_TYPE',
  'SUB_EVENT_TYPE',
  'ACTOR1',
  'ASSOC_ACTOR_1',
  'INTER1',
  'ACTOR2',
  'ASSOC_ACTOR_2',
  'INTER2',
  'INTERACTION',
  'REGION',
  'COUNTRY',
  'ADMIN1',
  'ADMIN2',
  'ADMIN3',
  'LOCATION',
  'LATITUDE',
  'LONGITUDE',
  'GEO_PRECISION',
  'SOURCE',
  'SOURCE_SCALE',
  'NOTES',
  'FATALITIES',
  'TIMESTAMP',
  'ISO3',
] as const;

const types = [
  ['Battles', 'Armed clash', 'Political violence'],
  ['Explosions/Remote violence', 'Air/drone strike', 'Political violence'],
  ['Explosions/Remote violence', 'Remote explosive/landmine/IED', 'Political violence'],
  ['Violence against civilians', 'Attack', 'Political violence'],
  ['Protests', 'Peaceful protest', 'Demonstrations'],
  ['Strategic developments', 'Arrests', 'Strategic developments'],
] as const;
const actors = [
  'Islamic State (Iraq)',
  'Islamic State (Syria)',
  'Syrian Democratic Forces (SDF)',
  'Military Forces of Iraq (2022-)',
  'Military Forces of Syria (2024-)',
  'Unidentified Armed Group (Syria)',
  'Civilians (Iraq)',
  '',
] as const;
const admins = [
  ['Iraq', 'Al Anbar', 41, 33],
  ['Iraq', 'Ninewa', 42, 36],
  ['Syria', 'Deir ez Zor', 40.2, 35],
  ['Syria', 'Al Hasakeh', 40.8, 36.4],
  ['Syria', 'Homs', 38, 34.3],
] as const;
const words =
  'On the night an armed group attacked a checkpoint of border guards near the village with small arms, "heavily", and fled; casualties unknown and not confirmed by other sources'.split(
    ' ',
  );
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export type DateForm = 'iso' | 'long' | 'short';

/** `2024-02-16`, `16 February 2024` or `16-Feb-24`. */
export function spell(day: number, form: DateForm): string {
  const iso = toIsoDay(day);
  const month = months[Number(iso.slice(5, 7)) - 1] ?? '';
  if (form === 'iso') return iso;
  return form === 'long'
    ? `${iso.slice(8)} ${month} ${iso.slice(0, 4)}`
    : `${iso.slice(8)}-${month.slice(0, 3)}-${iso.slice(2, 4)}`;
}

export interface AcledEvent {
  readonly day: number;
  readonly longitude: string;
  readonly latitude: string;
  readonly cells: Readonly<Record<string, string>>;
}

export function acledEvent(random: Random, index: number, form: DateForm): AcledEvent {
  const day = 19_358 + random.below(1000);
  const [type, subType, disorder] = random.pick(types);
  const [country, admin1, lon, lat] = random.pick(admins);
  // Events happen in places: some thousand of them, not anywhere.
  const place = random.below(800);
  const longitude = (lon + (place % 29) / 29 - 0.5).toFixed(4);
  const latitude = (lat + (place % 31) / 31 - 0.5).toFixed(4);
  const notes = Array.from({ length: 12 + random.below(60) }, () => random.pick(words)).join(' ');
  const precision = String(1 + random.below(3));
  return {
    day,
    longitude,
    latitude,
    cells: {
      event_id_cnty: `${country === 'Iraq' ? 'IRQ' : 'SYR'}${index + 1}`,
      event_date: spell(day, form),
      year: toIsoDay(day).slice(0, 4),
      time_precision: String(1 + random.below(3)),
      disorder_type: disorder,
      event_type: type,
      sub_event_type: subType,
      actor1: random.pick(actors),
      assoc_actor_1: '',
      inter1: 'Rebel group',
      actor2: random.pick(actors),
      assoc_actor_2: '',
      inter2: 'State forces',
      interaction: 'State forces-Rebel group',
      civilian_targeting: '',
      iso: country === 'Iraq' ? '368' : '760',
      region: 'Middle East',
      country,
      admin1,
      admin2: `${admin1} district ${place % 9}`,
      admin3: '',
      location: `Village ${place}`,
      latitude,
      longitude,
      geo_precision: precision,
      source: 'Syrian Observatory for Human Rights; Shafaq News',
      source_scale: 'Other-National',
      notes: random.below(40) === 0 ? `${notes}\nSecond line.` : notes,
      fatalities: String(random.below(7)),
      tags: '',
      timestamp: String(1_700_000_000 + index),
    },
  };
}

function quoted(text: string, delimiter: string): string {
  return /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
}

export interface AcledOptions {
  readonly seed?: number;
  readonly form?: DateForm;
  readonly old?: boolean;
  readonly delimiter?: string;
  readonly lineEnd?: string;
}

/** The file piece by piece, so that a million rows need no text of half a gigabyte. */
export function* acledPieces(
  rows: number,
  { seed = 1, form = 'iso', old = false, delimiter = ',', lineEnd = '\n' }: AcledOptions = {},
): Generator<string> {
  const random = createRandom(seed);
  const names: readonly string[] = old ? oldAcledColumns : acledColumns;
  yield `${names.join(delimiter)}${lineEnd}`;
  for (let from = 0; from < rows; from += 1000) {
    const lines: string[] = [];
    for (let index = from; index < Math.min(rows, from + 1000); index += 1) {
      const { cells } = acledEvent(random, index, form);
      lines.push(names.map((name) => quoted(cells[name.toLowerCase()] ?? '', delimiter)).join(delimiter));
    }
    yield `${lines.join(lineEnd)}${lineEnd}`;
  }
}

/** What the file holds, in the order of its rows. */
export function acledEvents(rows: number, { seed = 1, form = 'iso' }: AcledOptions = {}): readonly AcledEvent[] {
  const random = createRandom(seed);
  return Array.from({ length: rows }, (_, index) => acledEvent(random, index, form));
}

export function acledFile(rows: number, options: AcledOptions = {}): Uint8Array {
  return new TextEncoder().encode([...acledPieces(rows, options)].join(''));
}

export function acledBytes(rows: number, options: AcledOptions = {}): Uint8Array {
  const encoder = new TextEncoder();
  let [bytes, length] = [new Uint8Array(1_048_576), 0];
  for (const piece of acledPieces(rows, options)) {
    const part = encoder.encode(piece);
    if (length + part.length > bytes.length) {
      const larger = new Uint8Array(Math.max(bytes.length * 2, length + part.length));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    bytes.set(part, length);
    length += part.length;
  }
  return bytes.subarray(0, length);
}
