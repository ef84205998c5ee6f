/** Briefings: verbs, the way back, the file, and what a hostile file can do, which is nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBriefing, writeBriefing } from '../../../src/dataset/briefingFile.ts';
import {
  briefingLimits,
  newBriefing,
  noText,
  sideOf,
  type Briefing,
  type BriefingStep,
} from '../../../src/domain/briefing/briefing.ts';
import {
  addCallout,
  changeCallout,
  changeStep,
  duplicateStep,
  insertStep,
  moveStep,
  removeCallout,
  removeStep,
} from '../../../src/domain/briefing/briefingVerbs.ts';
import { beginHistory, redo, advance, undo } from '../../../src/domain/briefing/history.ts';

const sides = fc.record({
  en: fc.string({ maxLength: 40, unit: 'grapheme' }),
  ar: fc.string({ maxLength: 40, unit: 'grapheme' }),
});
const titles = sides.map(({ en, ar }) => ({ en: `t${en}`, ar }));
/** JSON knows no negative zero. */
const degrees = (most: number): fc.Arbitrary<number> =>
  fc.double({ min: -most, max: most, noNaN: true }).map((value) => value + 0);
const step = (id: string): fc.Arbitrary<BriefingStep> =>
  fc.record({
    id: fc.constant(id),
    title: titles,
    text: sides,
    notes: sides,
    view: fc.constantFrom('v=1', 'v=1&t=2026-01-10..2026-02-07&c=41.3,35,6.3'),
    callouts: fc
      .array(fc.record({ position: fc.tuple(degrees(180), degrees(90)), text: sides }), { maxLength: 3 })
      .map((callouts) => callouts.map((callout, index) => ({ id: `c-${index}`, ...callout }))),
    records: fc.subarray(['a', 'b', 'c']),
  });
const briefings: fc.Arbitrary<Briefing> = fc.integer({ min: 0, max: 5 }).chain((count) =>
  fc.record({
    id: fc.constant('tonight'),
    title: titles,
    dataset: fc.constantFrom('', '2a20d9d8fb22'),
    steps: fc.tuple(...Array.from({ length: count }, (_, index) => step(`s-${index}`))),
  }),
);
const known = { records: new Set(['a', 'b', 'c']) };
const plain: BriefingStep = {
  id: 'new',
  title: { en: 'New', ar: '' },
  text: noText,
  notes: noText,
  view: 'v=1',
  callouts: [],
  records: [],
};
const idsOf = ({ steps }: Briefing): readonly string[] => steps.map(({ id }) => id);

describe('verbs', () => {
  it('insert, move and remove without losing or doubling a step', () => {
    fc.assert(
      fc.property(briefings, fc.integer({ min: -1, max: 6 }), fc.integer({ min: -1, max: 6 }), (briefing, from, to) => {
        expect(idsOf(insertStep(briefing, Math.min(from, briefing.steps.length - 1), plain)).toSorted()).toEqual(
          [...idsOf(briefing), 'new'].toSorted(),
        );
        const moved = moveStep(briefing, from, to);
        expect(idsOf(moved).toSorted()).toEqual(idsOf(briefing).toSorted());
        if (moved !== briefing) expect(moved.steps[to]).toBe(briefing.steps[from]);
        const removed = removeStep(briefing, from);
        expect(removed.steps.length).toBe(briefing.steps.length - (briefing.steps[from] ? 1 : 0));
        const doubled = duplicateStep(briefing, from, 'copy');
        if (briefing.steps[from]) expect(doubled.steps[from + 1]).toEqual({ ...briefing.steps[from], id: 'copy' });
      }),
    );
  });

  it('change a callout and no other, and stop at the limits', () => {
    const one = insertStep(newBriefing('b', noText, ''), -1, plain);
    const two = addCallout(addCallout(one, 0, { id: 'x', position: [41, 34], text: noText }), 0, {
      id: 'y',
      position: [42, 35],
      text: noText,
    });
    expect(changeCallout(two, 0, 'y', { position: [1, 2] }).steps[0]?.callouts.map(({ position }) => position)).toEqual(
      [
        [41, 34],
        [1, 2],
      ],
    );
    expect(removeCallout(two, 0, 'x').steps[0]?.callouts.map(({ id }) => id)).toEqual(['y']);
    expect(changeStep(two, 7, { title: noText })).toBe(two);
    let full = one;
    for (let count = 1; count < briefingLimits.steps + 5; count += 1)
      full = insertStep(full, 0, { ...plain, id: `n-${count}` });
    expect(full.steps.length).toBe(briefingLimits.steps);
  });
});

describe('the way back', () => {
  it('leads through every value and forth again', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1, maxLength: 30 }), (values) => {
        const history = values.reduce((so, value) => advance(so, value), beginHistory(Number.NaN));
        let back = history;
        for (let count = 0; count <= values.length; count += 1) back = undo(back);
        expect(back.present).toBeNaN();
        let forth = back;
        for (let count = 0; count <= values.length; count += 1) forth = redo(forth);
        expect(forth).toEqual(history);
      }),
    );
  });

  it('forgets what was undone with the next change', () => {
    const changed = advance(undo(advance(beginHistory('a'), 'b')), 'c');
    expect([redo(changed).present, undo(changed).present]).toEqual(['c', 'a']);
    expect(advance(changed, 'c')).toEqual(changed);
  });
});

describe('the file', () => {
  it('comes back as it was, and is the same bytes again', () => {
    fc.assert(
      fc.property(briefings, (briefing) => {
        const text = writeBriefing(briefing);
        const read = readBriefing('x.brief.json', text, known);
        expect(read).toEqual({ ok: true, value: { briefing, warnings: [] } });
        expect(writeBriefing(briefing)).toBe(text);
      }),
    );
  });

  it('names every problem at once, each with its place', () => {
    const text = JSON.stringify({
      format: 'border-brief/briefing',
      version: 2,
      id: 'Not An Id',
      title: { en: '', ar: '' },
      dataset: 'zz',
      surprise: 1,
      steps: [{ ...plain, view: 'v=3', callouts: [{ id: 'c', position: [200, 0], text: noText }] }],
    });
    const read = readBriefing('x.brief.json', text, known);
    if (read.ok) throw new Error('It was read.');
    const paths = read.failure.map(({ path }) => path ?? '');
    for (const path of ['id', 'dataset', 'steps.0.view', 'steps.0.callouts.0.position.0'])
      expect(paths).toContain(path);
    expect(read.failure.every(({ remedy, message }) => remedy !== '' && message !== '')).toBe(true);
  });

  it('tells of records and parts of views that are not there, and is read all the same', () => {
    const read = readBriefing(
      'x.brief.json',
      writeBriefing({
        ...newBriefing('b', { en: 'B', ar: '' }, ''),
        steps: [{ ...plain, records: ['gone'], view: 'v=1&colour=red' }],
      }),
      known,
    );
    if (!read.ok) throw new Error('It was not read.');
    expect(read.value.warnings.map(({ message }) => message)).toEqual([
      'The data have no record "gone".',
      '“colour=red” of the view cannot be used.',
    ]);
  });

  it('of version 1, which called its steps scenes, still opens', () => {
    const briefing = { ...newBriefing('b', { en: 'B', ar: '' }, ''), steps: [plain] };
    const { steps, ...rest } = JSON.parse(writeBriefing(briefing)) as Record<string, unknown>;
    const read = readBriefing('x', JSON.stringify({ ...rest, version: 1, scenes: steps }), known);
    expect(read.ok && read.value.briefing).toEqual(briefing);
  });

  it('takes no two steps of one id, and nothing that is no briefing', () => {
    const twice = readBriefing(
      'x',
      writeBriefing({ ...newBriefing('b', { en: 'B', ar: '' }, ''), steps: [plain, plain] }),
      known,
    );
    expect(twice.ok).toBe(false);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBriefing('x', text, known).ok).toBe(false);
      }),
    );
  });

  it('is read in the other language where one is empty', () => {
    expect(sideOf({ en: '', ar: 'نص' }, 'en')).toEqual({ text: 'نص', language: 'ar' });
    expect(sideOf({ en: 'Text', ar: '' }, 'en')).toEqual({ text: 'Text', language: 'en' });
    expect(sideOf(noText, 'ar')).toEqual({ text: '', language: 'ar' });
  });
});
