/** The change file: read as it was written, and refused whole where anything in it is wrong. */
import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/drafts/change.ts';
import { mergeSets, noChanges, putChange } from '../../../src/drafts/changeSet.ts';
import { readClaimsFile, writeClaimsFile } from '../../../src/drafts/claimsFile.ts';

const claim = {
  id: 'raid--1',
  source: 'report-one',
  paragraph: 2,
  claimant: 'army',
  attribute: 'killed',
  stance: 'asserts',
  grade: 'B2',
  value: 2,
  text: { en: 'Two.', ar: 'اثنان.' },
};
const changes = putChange(
  putChange(noChanges, { kind: 'claim', id: 'raid--1' }, { owner: 'raid', claim }, { by: 'desk one' }),
  { kind: 'field', id: 'raid', field: 'when' },
  '2026-02-06',
  { reason: 'The second report gives the day.' },
);
const text = writeClaimsFile({ dataset: 'ff2007659657', changes });
const changed = (change: (file: { [key: string]: Json }) => void): string => {
  const file = JSON.parse(text) as { [key: string]: Json };
  change(file);
  return JSON.stringify(file);
};
const messagesOf = (json: string): readonly string[] => {
  const read = readClaimsFile('desk.claims.json', json);
  return read.ok ? [] : read.failure.map(({ message }) => message);
};

describe('a change file', () => {
  it('is read as it was written, and written the same again', () => {
    const read = readClaimsFile('desk.claims.json', text);
    expect(read).toEqual({ ok: true, value: { dataset: 'ff2007659657', changes } });
    expect(writeClaimsFile({ dataset: 'ff2007659657', changes: mergeSets(changes, changes) })).toBe(text);
  });

  it.each([
    ['no JSON', '{ "format": '],
    ['another format', changed((file) => (file['format'] = 'border-brief/briefing'))],
    ['a later version', changed((file) => (file['version'] = 2))],
    ['a version of the data that is none', changed((file) => (file['dataset'] = '../x'))],
    ['an unknown member', changed((file) => (file['text'] = 'The sentences of the report.'))],
    ['a target that is none', text.replace('claim:raid--1', 'claim:Raid')],
    ['a change that was edited by hand', text.replace('"value": 2', '"value": 3')],
    ['changes that are no list', changed((file) => (file['changes'] = {}))],
    [
      'nesting without end',
      `{"format":"border-brief/claims","version":1,"dataset":"","changes":${'['.repeat(20_000)}${']'.repeat(20_000)}}`,
    ],
  ])('is refused with a reason: %s', (_, json) => {
    expect(messagesOf(json)).not.toEqual([]);
  });

  it('is refused where a claim has no claimant, grade or paragraph text in both languages', () => {
    for (const missing of ['claimant', 'grade', 'source', 'text'] as const) {
      const { [missing]: _left, ...rest } = claim;
      const set = putChange(noChanges, { kind: 'claim', id: 'raid--1' }, { owner: 'raid', claim: rest });
      expect(messagesOf(writeClaimsFile({ dataset: '', changes: set })), missing).toEqual(['It is missing.']);
    }
  });
});
