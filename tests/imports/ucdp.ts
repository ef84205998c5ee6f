/** Files laid out as UCDP GED exports them. */
import { toIsoDay } from '../../src/domain/time/day.ts';
import { createRandom, type Random } from './random.ts';

export const ucdpColumns = [
  'id',
  'relid',
  'year',
  'active_year',
  'code_status',
  'type_of_violence',
  'conflict_dset_id',
  'conflict_new_id',
  'conflict_name',
  'dyad_dset_id',
  'dyad_new_id',
  'dyad_name',
  'side_a_dset_id',
  'side_a_new_id',
  'side_a',
  'side_b_dset_id',
  'side_b_new_id',
  'side_b',
  'number_of_sources',
  'source_article',
  'source_office',
  'source_date',
  'source_headline',
  'source_original',
  'where_prec',
  'where_coordinates',
  'where_description',
  'adm_1',
  'adm_2',
  'latitude',
  'longitude',
  'geom_wkt',
  'priogrid_gid',
  'country',
  'country_id',
  'region',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'deaths_a',
  'deaths_b',
  'deaths_civilians',
  'deaths_unknown',
  'best',
  'high',
  'low',
  'gwnoa',
  'gwnob',
] as const;

export interface UcdpEvent {
  readonly start: number;
  readonly end: number;
  readonly wherePrecision: number;
  readonly cells: Readonly<Record<string, string>>;
}

function ucdpEvent(random: Random, index: number): UcdpEvent {
  const start = 16_000 + random.below(3600);
  const end = start + (random.below(3) === 0 ? random.below(30) : 0);
  const wherePrecision = 1 + random.below(7);
  const best = random.below(30);
  const [longitude, latitude] = [(38 + random.unit() * 5).toFixed(6), (32 + random.unit() * 5).toFixed(6)];
  return {
    start,
    end,
    wherePrecision,
    cells: {
      id: String(500_000 + index),
      relid: `IRQ-2014-1-524-${index}`,
      year: toIsoDay(start).slice(0, 4),
      active_year: '1',
      code_status: 'Clear',
      type_of_violence: String(1 + random.below(3)),
      conflict_name: 'Iraq: Government',
      dyad_name: 'Government of Iraq - IS',
      side_a: 'Government of Iraq',
      side_b: 'IS',
      number_of_sources: '-1',
      source_article: '"Agence France Presse,2014-06-03,Clashes"',
      source_date: toIsoDay(end + 2),
      where_prec: String(wherePrecision),
      where_coordinates: 'Al Qaim town',
      adm_1: 'Al-Anbar province',
      latitude,
      longitude,
      geom_wkt: `POINT (${longitude} ${latitude})`,
      country: 'Iraq',
      country_id: '645',
      region: 'Middle East',
      event_clarity: '1',
      date_prec: start === end ? '1' : '4',
      date_start: `${toIsoDay(start)} 00:00:00.000`,
      date_end: `${toIsoDay(end)} 00:00:00.000`,
      best: String(best),
      high: String(best + 2),
      low: String(Math.max(0, best - 2)),
    },
  };
}

export function ucdpEvents(rows: number, seed = 1): readonly UcdpEvent[] {
  const random = createRandom(seed);
  return Array.from({ length: rows }, (_, index) => ucdpEvent(random, index));
}

/** With a byte order mark, as some releases have one. `more`: cells of further events. */
export function ucdpFile(rows: number, seed = 1, more: readonly UcdpEvent['cells'][] = []): Uint8Array {
  const quoted = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [...ucdpEvents(rows, seed).map(({ cells }) => cells), ...more].map((cells) =>
    ucdpColumns.map((name) => quoted(cells[name] ?? '')).join(','),
  );
  return new TextEncoder().encode(`\ufeff${[ucdpColumns.join(','), ...lines].join('\n')}\n`);
}
