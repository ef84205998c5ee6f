/** A sheet of a step frames the subject of the step, as the room does, and draws the rest fainter. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../src/dataset/briefingFile.ts';
import { marginShare } from '../../../src/domain/briefing/frameStep.ts';
import { snapshotOfStep, type BriefingInput } from '../../../src/export/briefing/stepSnapshots.ts';
import { withOneSourceList } from '../../../src/export/briefing/oneSourceList.ts';
import { handoutBlocks } from '../../../src/export/briefing/handoutBlocks.ts';
import { composeNotes } from '../../../src/export/pptx/composeNotes.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { createProjection } from '../../../src/export/plate/mercator.ts';
import { composeSheetScene } from '../../../src/export/sheetScene.ts';
import { defaultOptions } from '../../../src/export/snapshot/snapshotOptions.ts';
import { viewOfStep } from '../../../src/store/briefingSelectors.ts';
import { dataset, evenMeasure, facts, noon, visibleIn } from '../export/buildSnapshot.ts';

const file = readFileSync('data/briefings/frontier-2026.brief.json', 'utf8');
const read = readBriefing('shipped', file, { records: new Set(facts.keys()) });
if (!read.ok) throw new Error('The shipped briefing cannot be read.');
const { briefing } = read.value;

function inputOf(language: 'en' | 'ar', preset: 'slide-hd' | 'slide-4-3' | 'a4-landscape'): BriefingInput {
  return {
    briefing,
    dataset,
    facts,
    language,
    options: { ...defaultOptions(language, 'light'), preset },
    viewOf: (step) => viewOfStep(step, { language, flavour: 'light', symbols: 'plain' }),
    visibleIn,
    corridorOf: () => null,
    viewport: { width: 1200, height: 800 },
    producedAt: noon,
    attribution: ['Natural Earth'],
  };
}

describe('a sheet of a step', () => {
  it.each(['slide-hd', 'slide-4-3', 'a4-landscape'] as const)('shows the whole subject on %s', (preset) => {
    for (const language of ['en', 'ar'] as const)
      for (const step of briefing.steps) {
        const { snapshot } = snapshotOfStep(step, inputOf(language, preset));
        const { map } = composePlate(snapshot, evenMeasure);
        const [west = 0, south = 0, east = 0, north = 0] = snapshot.subject?.bounds ?? [];
        const project = createProjection(map.camera, map.box, snapshot.sheet.mapPxPerPt);
        const [left, top] = project([west, north]);
        const [right, bottom] = project([east, south]);
        const { x, y, width, height } = map.free;
        const name = `${step.id}, ${language}`;
        expect(left, name).toBeGreaterThanOrEqual(x + width * marginShare - 0.5);
        expect(right, name).toBeLessThanOrEqual(x + width * (1 - marginShare) + 0.5);
        expect(top, name).toBeGreaterThanOrEqual(y + height * marginShare - 0.5);
        expect(bottom, name).toBeLessThanOrEqual(y + height * (1 - marginShare) + 0.5);
      }
  });

  it('draws what the step does not speak of fainter, and what it says is not known as empty areas', () => {
    const steps = briefing.steps.map((step) => snapshotOfStep(step, inputOf('en', 'slide-hd')));
    for (const { step, snapshot } of steps) {
      const { map } = composePlate(snapshot, evenMeasure);
      const scene = composeSheetScene(snapshot, map);
      for (const { records, faint = false } of (scene.marks ?? []).flatMap((group) => group.marks))
        expect(faint, `${step.id}: ${records.join()}`).toBe(!records.some((id) => step.records.includes(id)));
      expect(scene.layers.some(({ id }) => id === 'unknown-outlines')).toBe((step.unknown ?? []).length > 0);
    }
  });
});

it('keeps the line breaks of a text on slides and sheets, and the whole text in the notes', () => {
  const [first] = briefing.steps;
  if (!first) throw new Error('There is no step.');
  const step = { ...first, text: { en: 'One line.\nAnother line.\n\nA third.', ar: '' } };
  for (const preset of ['slide-hd', 'a4-landscape'] as const) {
    const { snapshot } = snapshotOfStep(step, inputOf('en', preset));
    const lines = composePlate(snapshot, evenMeasure).items.flatMap((item) =>
      item.part === 'title' && item.kind === 'text' ? [item.text] : [],
    );
    expect(lines, preset).toEqual(expect.arrayContaining(['One line.', 'Another line.', 'A third.']));
    expect(composeNotes(snapshot)).toEqual(expect.arrayContaining(['One line.', 'Another line.', 'A third.']));
  }
});

describe('what follows the sheets of a handout', () => {
  const { sources, steps } = withOneSourceList(
    briefing.steps.map((step) => snapshotOfStep(step, inputOf('en', 'a4-landscape'))),
    dataset,
  );
  const blocks = handoutBlocks(
    'The frontier',
    steps.map((step) => ({ step, rest: [] })),
    sources,
  );
  const said = blocks.map(({ text }) => text).join('\n');

  it('has one list of sources, each once, and every number leads to it', () => {
    expect(blocks.filter(({ kind, text }) => kind === 'heading' && text === 'Sources')).toHaveLength(1);
    const entries = blocks.flatMap(({ kind, marker }) => (kind === 'entry' && marker !== '•' ? [marker] : []));
    expect(entries).toEqual(sources.map((_, index) => `${index + 1}.`));
    const numbers = new Map(sources.map(({ source, number }) => [source.id, number]));
    for (const { snapshot } of steps)
      for (const { shown, numbers: own } of snapshot.records)
        expect(own).toEqual(
          [...new Set(shown.claims.flatMap(({ source }) => numbers.get(source) ?? []))].sort((a, b) => a - b),
        );
    for (const [, number] of said.matchAll(/\[(\d+)\]/g)) expect(Number(number)).toBeLessThanOrEqual(sources.length);
  });

  it('describes disputed records that the steps speak of, each once', () => {
    const named = new Set(briefing.steps.flatMap(({ records }) => records));
    const disputed = new Set(
      steps.flatMap(({ snapshot }) =>
        snapshot.records.flatMap(({ shown }) =>
          shown.disputed && named.has(shown.facts.record.id) ? [shown.facts.record.name.en] : [],
        ),
      ),
    );
    expect(disputed.size).toBeGreaterThan(3);
    const headings = blocks.flatMap(({ kind, text }) => (kind === 'subheading' ? [text] : []));
    for (const name of disputed) expect(headings.filter((text) => text.startsWith(name))).toHaveLength(1);
    expect(headings).toHaveLength(disputed.size + briefing.steps.length);
  });

  it('says the notes of every step, and its text where they do not begin with it', () => {
    for (const { text, notes } of steps)
      for (const paragraph of [...text, ...notes]) expect(said.split('\n')).toContain(paragraph);
    const own = steps.map((step) => ({ step: { ...step, notes: ['Only this.'] }, rest: [] }));
    const texts = handoutBlocks('The frontier', own, sources).map(({ text }) => text);
    for (const { text } of steps) for (const paragraph of text) expect(texts).toContain(paragraph);
  });
});
