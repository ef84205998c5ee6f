/** The camera of a step: all of its subject inside the free part of the map, on any screen; and the words that a room has time to read. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBriefing } from '../../../src/dataset/briefingFile.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { boundsShown, cameraToFit, marginShare, subjectBounds } from '../../../src/domain/briefing/frameStep.ts';
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { homeCamera } from '../../../src/domain/view/view.ts';
import { worldPixels } from '../../../src/layers/plates/worldPixels.ts';
import type { ReferenceArea } from '../../../src/domain/records/dataset.ts';
import { byId, factsOf, incident } from '../domain/build.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset((file) => Promise.resolve(realFiles.get(file) ?? ''));
const facts = deriveFacts(dataset);
const text = readFileSync(new URL('../../../data/briefings/frontier-2026.brief.json', import.meta.url), 'utf8');
const read = readBriefing('shipped', text, { records: new Set(facts.keys()) });
if (!read.ok) throw new Error('The shipped briefing cannot be read.');
const { steps } = read.value.briefing;
const frames = [
  { width: 896, height: 720, top: 0, bottom: 26 },
  { width: 956, height: 768, top: 40, bottom: 52 },
  { width: 390, height: 500, top: 0, bottom: 60 },
];

describe('the camera of a step', () => {
  it.each(steps.map((step) => [step.id, step] as const))(
    '%s lies inside the margins of every free frame',
    (_, step) => {
      const bounds = subjectBounds(step, facts, dataset);
      if (!bounds) throw new Error('The step names nothing that has a place.');
      for (const frame of frames) {
        const camera = cameraToFit(bounds, frame, homeCamera);
        const { toPixel } = worldPixels(camera.zoom, 0);
        const [x, y] = toPixel(camera.center);
        const [left, upper] = toPixel([bounds[0], bounds[3]]);
        const [right, lower] = toPixel([bounds[2], bounds[1]]);
        const free = frame.height - frame.top - frame.bottom;
        const [west, north] = [x - frame.width / 2, y - frame.height / 2 + frame.top];
        expect(left - west).toBeGreaterThanOrEqual(frame.width * marginShare - 0.01);
        expect(west + frame.width - right).toBeGreaterThanOrEqual(frame.width * marginShare - 0.01);
        expect(upper - north).toBeGreaterThanOrEqual(free * marginShare - 0.01);
        expect(north + free - lower).toBeGreaterThanOrEqual(free * marginShare - 0.01);
        const shown = boundsShown(camera, frame);
        expect(shown[0]).toBeLessThan(bounds[0]);
        expect(shown[3]).toBeGreaterThan(bounds[3]);
      }
    },
  );

  it('is left to the author where a step names nothing', () => {
    expect(subjectBounds({ records: [], callouts: [], unknown: [] }, facts, dataset)).toBeUndefined();
  });
});

describe('the subject of a step', () => {
  const square = (id: string, west: number, south: number, side = 1): ReferenceArea => ({
    id,
    kind: 'district',
    country: 'IQ',
    name: { en: id, ar: id },
    envelope: false,
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [west, south],
          [west + side, south],
          [west + side, south + side],
          [west, south + side],
          [west, south],
        ],
      ],
    },
  });
  const area = square('area', 40, 33);
  const world = {
    ...dataset,
    areas: new Map([
      ['area', area],
      ['other', square('other', 44, 35)],
    ]),
    places: new Map(),
  };
  const inArea = { kind: 'area', place: 'p', area, precision: 'district' } as const;
  const some = byId(
    factsOf(incident('named', '2026-01-19', { labelAt: [40.5, 33.25] }), { placement: inArea }),
    factsOf(incident('unnamed', '2026-01-19'), { placement: inArea }),
    factsOf(incident('nowhere', '2026-01-19'), { placement: { kind: 'none', place: 'p', precision: 'country' } }),
  );
  const around = (
    records: readonly string[],
    callouts: readonly (readonly [number, number])[],
    unknown: readonly string[],
  ) =>
    subjectBounds({ records, callouts: callouts.map((position) => ({ position })) as never[], unknown }, some, world);

  it.each<readonly [string, ReturnType<typeof around>, readonly number[] | undefined]>([
    ['half of its area around the name of one', around(['named'], [], []), [40.25, 33, 40.75, 33.5]],
    ['the area of one without a name', around(['unnamed'], [], []), [40, 33, 41, 34]],
    ['the area of which nothing is known', around([], [], ['other']), [44, 35, 45, 36]],
    ['all of them', around(['named', 'unnamed'], [], ['other']), [40, 33, 45, 36]],
    ['the callouts beside them', around(['named'], [[39, 36]], []), [39, 33, 40.75, 36]],
    ['nothing for callouts alone', around([], [[39, 36]], []), undefined],
    ['nothing for a record that is gone', around(['gone'], [], []), undefined],
    ['nothing for a record without a place', around(['nowhere'], [], ['gone']), undefined],
    ['the callouts of a record without a place', around(['nowhere'], [[39, 36]], []), [39, 36, 39, 36]],
  ])('is %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('the text for the room', () => {
  it.each(steps.map((step) => [step.id, step] as const))('%s has at most 35 words in each language', (_, step) => {
    for (const side of [step.text.en, step.text.ar]) expect(side.split(/\s+/).length).toBeLessThanOrEqual(35);
  });
});
