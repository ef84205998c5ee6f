/** Films: which windows their sheets show, what stays where it is, and what their files say of themselves. */
import fc from 'fast-check';
import { Quality } from 'mediabunny';
import { describe, expect, it, vi } from 'vitest';
import type { TimeWindow } from '../../../src/domain/view/view.ts';
import { encodeMetadata } from '../../../src/export/snapshot/metadata.ts';
import { composeFrames, motionSheet } from '../../../src/export/motion/composeFrames.ts';
import { pulseItems, steadyPlates } from '../../../src/export/motion/drawFrames.ts';
import { changedPixels, commentBlocks, staysMs } from '../../../src/export/motion/encodeGif.ts';
import { clearMp4Times, codecFor, repeat } from '../../../src/export/motion/encodeVideo.ts';
import { mostFrames, planFrames } from '../../../src/export/motion/framePlan.ts';
import { composePlate } from '../../../src/export/plate/composePlate.ts';
import { composeSheetScene } from '../../../src/export/sheetScene.ts';
import type { Snapshot } from '../../../src/export/snapshot/snapshot.ts';
import { vectorMarks } from '../../../src/export/vectorMarks.ts';
import { sheetOf } from '../../../src/export/plate/sheet.ts';
import { readBytes } from './readBytes.ts';
import { defaultMotion, type MotionOptions } from '../../../src/export/snapshot/snapshotOptions.ts';
import { evenMeasure, snapshotOf, visibleIn, wholeView } from './buildSnapshot.ts';

const anyMotion: fc.Arbitrary<MotionOptions> = fc.record({
  mode: fc.constantFrom('growing' as const, 'sliding' as const),
  stepDays: fc.nat(500),
  widthDays: fc.nat(500),
  framesPerSecond: fc.nat(60),
  holdSeconds: fc.nat(20),
});
const anyTime: fc.Arbitrary<TimeWindow> = fc
  .tuple(
    fc.integer({ min: 15_000, max: 21_000 }),
    fc.nat(4000),
    fc.constantFrom('window' as const, 'cumulative' as const, 'instant' as const),
  )
  .map(([from, days, mode]) => ({ from, to: from + days, mode }));

describe('the plan of a film', () => {
  it('covers every day of the window, leaves it never, and ends with it', () => {
    fc.assert(
      fc.property(
        anyTime.filter(({ mode }) => mode !== 'instant'),
        anyMotion,
        (time, motion) => {
          const { windows } = planFrames(time, motion);
          expect(windows.length).toBeGreaterThan(0);
          expect(windows.length).toBeLessThanOrEqual(mostFrames);
          expect(windows.at(-1)?.to).toBe(time.to);
          expect(windows[0]?.from).toBe(time.from);
          let covered = time.from - 1;
          for (const { from, to } of windows) {
            expect(from).toBeGreaterThanOrEqual(time.from);
            expect(from).toBeLessThanOrEqual(to);
            expect(to).toBeLessThanOrEqual(time.to);
            expect(from, 'no day falls between two frames').toBeLessThanOrEqual(covered + 1);
            expect(to, 'time goes on').toBeGreaterThan(covered);
            covered = to;
          }
          expect(covered).toBe(time.to);
        },
      ),
    );
  });

  it('keeps to the step, and to the width while there is room for it', () => {
    fc.assert(
      fc.property(
        anyTime.filter(({ mode }) => mode !== 'instant'),
        anyMotion,
        (time, motion) => {
          const { windows, stepDays, widthDays } = planFrames(time, { ...motion, mode: 'sliding' });
          windows.forEach(({ from, to }, index) => {
            const before = windows[index - 1];
            if (before) expect(to - before.to).toBe(stepDays);
            expect(to - from + 1).toBe(Math.min(widthDays, to - time.from + 1));
          });
        },
      ),
    );
  });

  it('ends with the window of the view where it grows, and shows days alone where the view does', () => {
    fc.assert(
      fc.property(anyTime, anyMotion, (time, motion) => {
        expect(planFrames(time, { ...motion, mode: 'growing' }).windows.at(-1)).toEqual(time);
        if (time.mode !== 'instant') return;
        const { windows, stepDays } = planFrames(time, motion);
        expect(windows.at(-1)).toEqual(time);
        expect(new Set(windows.map(({ mode }) => mode))).toEqual(new Set(['instant']));
        windows.forEach(({ to }, index) => expect(time.to - to).toBe((windows.length - 1 - index) * stepDays));
        if (motion.stepDays === 0 && time.to - time.from < mostFrames) expect(stepDays).toBe(1);
      }),
    );
  });

  it('grows from the first day, open at the start where the view is', () => {
    const { windows } = planFrames({ from: 100, to: 109, mode: 'cumulative' }, { ...defaultMotion, stepDays: 4 });
    expect(windows).toEqual([
      { from: 100, to: 101, mode: 'cumulative' },
      { from: 100, to: 105, mode: 'cumulative' },
      { from: 100, to: 109, mode: 'cumulative' },
    ]);
  });

  it('has a frame for each day, two a second, where nothing was chosen, and never more than can be drawn', () => {
    for (const days of [1, 29, 365, mostFrames, 2563]) {
      const plan = planFrames({ from: 0, to: days - 1, mode: 'window' }, defaultMotion);
      expect(plan.stepDays).toBe(Math.ceil(days / mostFrames));
      expect(plan.windows).toHaveLength(Math.ceil(days / plan.stepDays));
      expect(plan.framesPerSecond).toBe(2);
    }
  });
});

/** Whether some mark or plate of a frame stands for a record. */
function isDrawn(id: string, frame: Snapshot): boolean {
  const plate = composePlate(frame, evenMeasure);
  const scene = composeSheetScene(frame, plate.map, undefined, plate.panels);
  return vectorMarks(scene, plate.map, frame).some(({ records }) => records.includes(id));
}

describe('the sheets of a film', () => {
  const view = { ...wholeView, time: { from: wholeView.time.to - 90, to: wholeView.time.to, mode: 'window' as const } };
  const snapshot = snapshotOf({ view });
  const { windows } = planFrames(view.time, { ...defaultMotion, stepDays: 13 });
  const { frames, faults } = composeFrames(
    snapshot,
    windows,
    (time) => visibleIn({ ...view, time }),
    motionSheet(snapshot.sheet, { width: 960, height: 960 }),
  );
  const plates = steadyPlates(frames, evenMeasure, faults);

  it('add up, each for itself', () => {
    expect(faults).toEqual([]);
    expect(frames).toHaveLength(7);
    expect(frames.map(({ view: { time } }) => time)).toEqual(windows);
    const shown = frames.map(({ records }) => records.length);
    expect(shown[0]).toBeLessThan(shown.at(-1) ?? 0);
    for (const {
      texts: [first],
      records,
      modules,
    } of frames) {
      const counted = first.legend
        .filter(({ id }) => modules.some((module) => module.id === id))
        .flatMap(({ entries }) => entries)
        .reduce((sum, { count }) => sum + (count ?? 0), 0);
      expect(counted).toBe(records.length);
    }
  });

  it('end with what the sheet of the view shows, in every mode of time', () => {
    for (const mode of ['window', 'cumulative', 'instant'] as const) {
      const own = snapshotOf({ view: { ...view, time: { ...view.time, mode } } });
      const plan = planFrames(own.view.time, { ...defaultMotion, stepDays: 13 });
      const last = composeFrames(own, plan.windows, (time) => visibleIn({ ...own.view, time }), own.sheet).frames.at(
        -1,
      );
      expect(last?.texts[0].stamps, mode).toEqual(own.texts[0].stamps);
      expect(
        last?.records.map(({ shown }) => shown.facts.record.id),
        mode,
      ).toEqual(own.records.map(({ shown }) => shown.facts.record.id));
    }
  });

  it('say their own window in one place, and keep map and panels where they are', () => {
    const [first, ...others] = plates;
    if (!first) throw new Error('There is no sheet.');
    expect(new Set(frames.map(({ texts: [text] }) => text.stamps.line)).size).toBe(frames.length);
    expect(new Set(frames.map(({ texts: [text] }) => text.title)).size).toBe(1);
    for (const plate of others) {
      expect(plate.map).toEqual(first.map);
      expect(plate.side).toBe(first.side);
      const dayOf = ({ parts }: typeof first): unknown => parts.find(({ id }) => id === 'day')?.box.y;
      expect(dayOf(plate)).toBe(dayOf(first));
    }
    frames.forEach((frame, index) =>
      expect(plates[index]?.items.find(({ part }) => part === 'day')).toMatchObject({
        text: frame.texts[0].words.dayShort(frame.view.time.to),
      }),
    );
  });

  it('list nothing that their day did not have yet, and ring what is new on it once', () => {
    const seen = new Set<string>();
    frames.forEach((frame, index) => {
      const ids = frame.records.map(({ shown }) => shown.facts.record.id);
      const plain = snapshotOf({ view: frame.view, input: { visible: visibleIn(frame.view) } });
      expect(frame.texts[0].disputes).toEqual(plain.texts[0].disputes);
      expect(frame.sources).toEqual(plain.sources);
      expect(frame.texts[0].legend).toEqual(plain.texts[0].legend);
      const fresh = index === 0 ? [] : ids.filter((id) => !seen.has(id));
      expect([...(frame.film?.fresh ?? [])]).toEqual(fresh);
      for (const id of ids) seen.add(id);
      const plate = plates[index];
      const rings = plate ? pulseItems(frame, plate) : [];
      expect(rings.length > 0).toBe(fresh.some((id) => isDrawn(id, frame)));
    });
  });

  it('have even sides within their limits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 480, max: 8192 }), fc.integer({ min: 480, max: 8192 }), (width, height) => {
        const { widthPx, heightPx, pxPerPt, widthPt, heightPt } = motionSheet(sheetOf('free', [width, height]), {
          width: 960,
          height: 960,
        });
        expect([widthPx % 2, heightPx % 2]).toEqual([0, 0]);
        expect(Math.max(widthPx, heightPx)).toBeLessThanOrEqual(960);
        expect(Math.abs(widthPt * pxPerPt - widthPx)).toBeLessThan(2 + 1e-6);
        expect(Math.abs(heightPt * pxPerPt - heightPx)).toBeLessThan(2 + 1e-6);
      }),
    );
  });
});

describe('files of films', () => {
  const metadata = {
    view: 'v=1&t=2026-01-01..2026-02-01',
    dataset: '0123456789ab',
    title: 'حدود "؟"',
    producedAt: '2026-02-08T09:30:00Z',
  };
  const text = encodeMetadata(metadata);
  const latin = (letters: string): Uint8Array => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));

  it('bring their view back', async () => {
    const gif = Uint8Array.from([
      ...latin('GIF89a'),
      2,
      0,
      2,
      0,
      0x80,
      0,
      0,
      0,
      0,
      0,
      255,
      255,
      255,
      ...commentBlocks(text.padEnd(700)),
      0x3b,
    ]);
    expect(await readBytes(gif)).toEqual({ ok: true, value: metadata });
    expect(
      await readBytes(Uint8Array.from([...latin('\x1a\x45\xdf\xa3\0\0COMMENT'), ...latin(text), 1, 2, 3])),
    ).toEqual({
      ok: true,
      value: metadata,
    });
    expect(await readBytes(Uint8Array.from([...latin('\0\0\0\x18ftypisom'), ...latin(text)]))).toEqual({
      ok: true,
      value: metadata,
    });
    expect(await readBytes(latin('GIF89a\0\0\0\0\0\0\0\x3b'))).toEqual({ ok: false, failure: 'foreign' });
    expect(await readBytes(latin('\x1a\x45\xdf\xa3'))).toEqual({ ok: false, failure: 'foreign' });
  });

  it('read any bytes to an end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        for (const sign of ['GIF89a', '\x1a\x45\xdf\xa3', '\0\0\0\0ftyp'])
          expect((await readBytes(Uint8Array.from([...latin(sign), ...bytes]))).ok).toBe(false);
      }),
    );
  });

  it('last in a GIF as long as was told, to a hundredth of a second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(300),
        (count, framesPerSecond, held) => {
          const stays = Array.from({ length: count }, (_, index) =>
            staysMs(index, index === count - 1 ? 1 + held : 1, framesPerSecond),
          );
          expect(stays.every((each) => each >= 30 && each % 10 === 0)).toBe(true);
          expect(
            Math.abs(stays.reduce((sum, each) => sum + each, 0) - (1000 * (count + held)) / framesPerSecond),
          ).toBeLessThanOrEqual(5);
        },
      ),
    );
  });

  it('stop while the last sheet is held', async () => {
    const controller = new AbortController();
    let written = 0;
    const add = (): Promise<void> => {
      written += 1;
      if (written === 3) controller.abort();
      return Promise.resolve();
    };
    expect(await repeat(add, 100, controller.signal)).toBe(false);
    expect(written).toBe(3);
    expect(await repeat(add, 4, new AbortController().signal)).toBe(true);
    expect(written).toBe(7);
  });

  it('are written by the first codec that the browser has', async () => {
    // A pace of its own for every question: answers are remembered.
    let frameRate = 0;
    const asked = async (container: 'webm' | 'mp4', ...has: readonly string[]): Promise<string | null> => {
      vi.stubGlobal(
        'VideoEncoder',
        class {
          static isConfigSupported = ({ codec }: { codec: string }) =>
            Promise.resolve({ supported: has.some((each) => codec.startsWith(each)) });
        },
      );
      frameRate += 1;
      try {
        return await codecFor(container, { width: 640, height: 480, quality: new Quality('high'), frameRate });
      } finally {
        vi.unstubAllGlobals();
      }
    };
    expect(await asked('webm', 'vp8', 'vp09', 'avc1')).toBe('vp9');
    expect(await asked('webm', 'vp8')).toBe('vp8');
    expect(await asked('webm')).toBeNull();
    expect(await asked('mp4', 'avc1', 'av01', 'vp09')).toBe('avc');
    expect(await asked('mp4', 'av01', 'vp09')).toBe('av1');
    expect(await asked('mp4', 'vp09')).toBe('vp9');
    expect(await asked('mp4')).toBeNull();
  });

  it('tell no time of the machine in an MP4', () => {
    const box = (kind: string, content: readonly number[]): number[] => [
      0,
      0,
      (content.length + 8) >> 8,
      (content.length + 8) & 255,
      ...latin(kind),
      ...content,
    ];
    const times = [1, 2, 3, 4, 5, 6, 7, 8];
    const film = (stamp: readonly number[]): Uint8Array =>
      Uint8Array.from([
        ...box('ftyp', [9, 9]),
        ...box('moov', [
          ...box('mvhd', [0, 0, 0, 0, ...stamp, 7]),
          ...box('trak', [
            ...box('tkhd', [1, 0, 0, 3, ...stamp, ...stamp, 7]),
            ...box('mdia', box('mdhd', [0, 0, 0, 0, ...stamp, 7])),
          ]),
        ]),
        ...box('mdat', times),
      ]);
    const bytes = film(times);
    clearMp4Times(bytes);
    expect([...bytes]).toEqual([...film(Array.from(times, () => 0))]);
  });

  it('write in a GIF only what has changed', () => {
    const pixels = (...colours: readonly number[]): Uint8ClampedArray =>
      new Uint8ClampedArray(Uint32Array.from(colours).buffer);
    const [red, green] = [0xff0000ff, 0xff00ff00];
    const first = changedPixels(pixels(red, green, red), null);
    expect([...first.indexes].every((index) => index < 255)).toBe(true);
    expect(first.palette[first.indexes[1] ?? 0]?.[1]).toBeGreaterThan(240);
    const second = changedPixels(pixels(red, red, red), pixels(red, green, red));
    expect([...second.indexes].map((index) => index === 255)).toEqual([true, false, true]);
    expect(second.palette).toHaveLength(256);
    expect([...changedPixels(pixels(red), pixels(red)).indexes]).toEqual([255]);
  });
});
