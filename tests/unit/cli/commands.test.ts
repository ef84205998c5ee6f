/** The commands as a desk calls them: exit codes, JSON alone on standard output, problems on standard error. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { readViewTarget } from '../../../src/pipeline/cli/viewTarget.ts';

const folder = mkdtempSync(join(tmpdir(), 'commands-'));

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function run(command: 'propose' | 'convert' | 'sheet', ...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/pipeline/cli/${command}.ts`, ...args], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Proposed {
  readonly paragraphs: readonly {
    readonly n: number;
    readonly text_hash: string;
    readonly proposals: readonly {
      readonly kind: string;
      readonly words: string;
      readonly value: unknown;
      readonly reason: string;
    }[];
  }[];
}

describe('every command', () => {
  it.each(['propose', 'convert', 'sheet'] as const)('%s: helps, and tells a wrong call from its result', (command) => {
    const help = run(command, '--help');
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain(`npm run --silent ${command} --`);
    const wrong = run(command, '--no-such-option');
    expect([wrong.code, wrong.out]).toEqual([2, '']);
    expect(wrong.err).toContain('--help');
  });
});

describe('propose', () => {
  const report = file(
    'report.txt',
    '\ufeffGuards arrested a smuggler near Baghouz on Friday, the SDF said.\r\n\r\nUp to 40 people fled.\n',
  );

  it('prints values as the data hold them, with reasons in words', () => {
    const { code, out, err } = run('propose', report, '--published', '2026-03-10', '--publisher', 'Rudaw');
    expect([code, err]).toEqual([0, '']);
    const { paragraphs } = JSON.parse(out) as Proposed;
    expect(paragraphs.map(({ n }) => n)).toEqual([1, 2]);
    expect(paragraphs[0]?.text_hash).toMatch(/^[0-9a-f]{16}$/);
    const valueOf = (kind: string): unknown =>
      paragraphs.flatMap(({ proposals }) => proposals).find((each) => each.kind === kind)?.value;
    expect(valueOf('day')).toBe('2026-03-06');
    expect(valueOf('place')).toBe('baghouz');
    expect(valueOf('actor')).toBe('sdf');
    expect(valueOf('claimant')).toBe('sdf');
    expect(valueOf('category')).toBe('arrest');
    expect(paragraphs[1]?.proposals.find(({ kind }) => kind === 'figure')?.value).toEqual({
      low: 40,
      high: 40,
      unit: 'person',
      qualifier: 'at-most',
    });
    expect(paragraphs[0]?.proposals.find(({ kind }) => kind === 'day')?.reason).toBe(
      'Fri, 6 Mar 2026, counted back from the report’s Tue, 10 Mar 2026.',
    );
  });

  it('refuses what is no text, no day, or not there', () => {
    const damaged = join(folder, 'damaged.txt');
    writeFileSync(damaged, Uint8Array.of(0x41, 0xff, 0xfe, 0x41));
    const call = ['--published', '2026-03-10', '--publisher', 'Rudaw'] as const;
    expect(run('propose', damaged, ...call)).toMatchObject({ code: 1, out: '' });
    expect(run('propose', join(folder, 'none.txt'), ...call)).toMatchObject({ code: 1, out: '' });
    expect(run('propose', report, '--published', '2026-02-30', '--publisher', 'Rudaw')).toMatchObject({
      code: 2,
      out: '',
    });
    expect(run('propose', report, '--published', '2026-03-10')).toMatchObject({ code: 2, out: '' });
  });
});

describe('convert', () => {
  const table = file(
    'events.csv',
    'date,latitude,longitude,note\n2026-02-06,34.39,40.99,"a, b"\n2026-02-05,33.04,40.29,=1+1\nyesterday,33,40,c\n2026-02-04,,,d\n',
  );

  it('prints what became of the rows, in order of their line', () => {
    const { code, out, err } = run('convert', table);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toMatchObject({
      rows: 3,
      placed: 2,
      unplaced: 1,
      undated: 0,
      leftOut: [{ line: 4, column: 'date', reason: 'dateInvalid' }],
      columns: ['date', 'latitude', 'longitude', 'note'],
      positions: [
        [40.99, 34.39, null, 'unknown'],
        [40.29, 33.04, null, 'unknown'],
      ],
      days: [
        ['2026-02-06', '2026-02-06'],
        ['2026-02-05', '2026-02-05'],
        ['2026-02-04', '2026-02-04'],
      ],
    });
  });

  it('leaves an open end open, and says which rows have a position', () => {
    const posts = file(
      'posts.csv',
      'Début;Fin;Lat;Lon;geo_precision\n01/02/2025;en cours;34,38;41,02;settlement\n13/02/2025;15/02/2025;34,39;41,03;governorate\n',
    );
    const path = join(folder, 'posts-out.csv');
    const { code, out } = run('convert', posts, '--to', 'csv', '--out', path);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      days: [
        ['2025-02-01', null],
        ['2025-02-13', '2025-02-15'],
      ],
    });
    const [head = '', ...rows] = readFileSync(path, 'utf8').trim().split('\r\n');
    const at = (name: string): readonly (string | undefined)[] =>
      rows.map((row) => row.split(',')[head.split(',').indexOf(name)]);
    expect(at('latest')).toEqual(['', '2025-02-15']);
    expect(at('placed_as')).toEqual(['settlement', 'governorate']);
    expect(at('is_position')).toEqual(['true', 'false']);
  });

  it('writes the rows as GeoJSON, GeoParquet and CSV', async () => {
    for (const format of ['geojson', 'parquet', 'csv']) {
      const path = join(folder, `out.${format}`);
      expect(run('convert', table, '--to', format, '--out', path).code).toBe(0);
    }
    const { features } = JSON.parse(readFileSync(join(folder, 'out.geojson'), 'utf8')) as {
      features: { geometry: { coordinates: number[] } | null; properties: { note: string } }[];
    };
    expect(features.map(({ geometry }) => geometry?.coordinates ?? null)).toEqual([
      [40.99, 34.39],
      [40.29, 33.04],
      null,
    ]);
    const bytes = readFileSync(join(folder, 'out.parquet'));
    const rows = await parquetReadObjects({
      file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
    });
    expect(rows.map(({ earliest }) => earliest as unknown)).toEqual(['2026-02-06', '2026-02-05', '2026-02-04']);
    // What a spreadsheet would run is guarded.
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toContain("'=1+1");
  });

  it('names what is not clear and the option that settles it', () => {
    const hijri = file('hijri.csv', 'date,lat,lon\n1447-08-09,33.3,44.4\n');
    const asked = run('convert', hijri);
    expect([asked.code, asked.out]).toEqual([1, '']);
    expect(asked.err).toContain('--calendar');
    const told = run('convert', hijri, '--calendar', 'islamic');
    expect(JSON.parse(told.out)).toMatchObject({ rows: 1, days: [['2026-01-27', '2026-01-29']] });
    const metres = file('metres.csv', 'date,x,y\n2026-01-28,444000,3686000\n');
    expect(run('convert', metres).err).toContain('--system');
    expect(JSON.parse(run('convert', metres, '--system', 'EPSG:32638').out)).toMatchObject({ placed: 1 });
    const persons = file('persons.csv', 'date,lat,lon,killed\n2026-01-28,33.3,44.4,1.234\n');
    expect(run('convert', persons).err).toContain('--thousands');
    expect(run('convert', persons, '--thousands', 'perhaps').code).toBe(2);
  });

  it('leaves an open end of a span empty, in what it prints and in what it writes', () => {
    const spans = file('spans.csv', 'date,lat,lon\nbefore 10 January 2026,34.4,40.9\nsince 2 January 2026,34.4,40.9\n');
    const path = join(folder, 'spans.out.csv');
    expect(JSON.parse(run('convert', spans, '--to', 'csv', '--out', path).out)).toMatchObject({
      days: [
        [null, '2026-01-10'],
        ['2026-01-02', null],
      ],
    });
    const lines = readFileSync(path, 'utf8').split('\r\n');
    expect(lines[1]).toMatch(/,,2026-01-10,before/);
    expect(lines[2]).toMatch(/,2026-01-02,,since/);
  });

  it('says what it has to know, and never writes over the file itself', () => {
    expect(run('convert', file('empty.csv', ''))).toMatchObject({ code: 1, out: '' });
    expect(run('convert', table, '--to', 'csv')).toMatchObject({ code: 2, out: '' });
    expect(run('convert', table, '--to', 'docx')).toMatchObject({ code: 2, out: '' });
  });
});

describe('sheet', () => {
  it('takes a link, its part after "#", or a step of a briefing', () => {
    expect(readViewTarget('https://host/page/#v=1&lang=ar', 1)).toMatchObject({ view: 'v=1&lang=ar', language: 'ar' });
    expect(readViewTarget('#v=1', 1).view).toBe('v=1');
    const briefing = readViewTarget('data/briefings/frontier-2026.brief.json', 2);
    expect(briefing.view).toMatch(/^v=\d&/);
    expect(briefing.briefing?.name).toBe('frontier-2026.brief.json');
    expect(() => readViewTarget('data/briefings/frontier-2026.brief.json', 99)).toThrow('steps');
    expect(() => readViewTarget('nothing', 1)).toThrow('link');
  });

  it('judges the call before it starts a browser', () => {
    expect(run('sheet', '--view', '#v=1', '--format', 'docx', '--out', join(folder, 'x'))).toMatchObject({
      code: 2,
      out: '',
    });
    expect(
      run('sheet', '--view', '#v=1', '--format', 'png', '--out', join(folder, 'x'), '--size', 'huge'),
    ).toMatchObject({ code: 2, out: '' });
    expect(run('sheet', '--view', '#v=1', '--format', 'png', '--out', join(folder, 'x'), '--at', 'noon')).toMatchObject(
      { code: 2, out: '' },
    );
  });
});
