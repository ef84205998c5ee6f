/** Every shipped scene in both languages: the views with which the page opens and the steps of the shipped briefing, as a map of a usual screen shows them. */
import { readdirSync, readFileSync } from 'node:fs';
import { readBriefing } from '../../src/dataset/briefingFile.ts';
import { windowBounds } from '../../src/domain/time/window.ts';
import type { View } from '../../src/domain/view/view.ts';
import { decodeView, exportBase } from '../../src/domain/view/viewCodec.ts';
import type { BriefingStep } from '../../src/domain/briefing/briefing.ts';
import { layerModules } from '../../src/layers/registry.ts';
import { shownOfLayers } from '../../src/layers/shownOfLayers.ts';
import { arrangementOf } from '../../src/layers/marks/arrangeMarks.ts';
import { arrangeAll, type Layout } from '../../src/layers/plates/arrangeAll.ts';
import type { PlacementContext as Context, Sight } from '../../src/layers/plates/sight.ts';
import { worldPixels } from '../../src/layers/plates/worldPixels.ts';
import { themes } from '../../src/theme/theme.ts';
import { wordsIn } from '../../src/words/words.ts';
import { dataset, visibleIn, wholeView } from '../unit/export/buildSnapshot.ts';

export { dataset };

export interface Shipped {
  readonly name: string;
  readonly view: View;
  readonly callouts: BriefingStep['callouts'];
}

const folder = new URL('../../data/briefings/', import.meta.url);

function steps(): readonly Shipped[] {
  const records = new Set(dataset.recordsById.keys());
  return readdirSync(folder).flatMap((file) => {
    const found = readBriefing(file, readFileSync(new URL(file, folder), 'utf8'), { records });
    if (!found.ok) throw new Error(`${file} does not open.`);
    return found.value.briefing.steps.map((step) => ({
      name: step.id,
      view: decodeView(step.view, exportBase).view,
      callouts: step.callouts,
    }));
  });
}

const days = 30;

export const shippedViews: readonly Shipped[] = [
  { name: 'whole', view: wholeView, callouts: [] },
  {
    name: 'newest',
    view: { ...wholeView, time: { ...wholeView.time, from: dataset.lastDay - days, to: dataset.lastDay } },
    callouts: [],
  },
  ...steps(),
];

export const languages = ['en', 'ar'] as const;
export const zooms = Array.from({ length: 13 }, (_, index) => 5 + index / 2);

/** The map beside open panels at 1366 pixels, without and with the headline, and at 1920. */
export const maps = [
  { width: 758, height: 550 },
  { width: 758, height: 430 },
  { width: 1200, height: 800 },
] as const;
export type MapSize = (typeof maps)[number];

/**
 * What lies over the map at its edges: tools at the end, scale bar and credits at the foot, the list of what has no place and the
 * strip of places at the start. */
export function coversOf({ width, height }: MapSize, language: 'en' | 'ar'): NonNullable<Sight['covered']> {
  const atStart = (x: number, size: number): number => (language === 'en' ? x : width - x - size);
  return [
    { x: atStart(width - 44, 36), y: 10, width: 36, height: 206 },
    { x: 0, y: height - 36, width, height: 36 },
    { x: atStart(12, 160), y: height - 76, width: 160, height: 32 },
    { x: atStart(12, 430), y: 8, width: 430, height: 28 },
  ];
}

export function sightOf(view: View, zoom: number, size: MapSize, language: 'en' | 'ar'): Sight {
  const { toPixel, toPosition } = worldPixels(zoom, 0);
  const [x, y] = toPixel(view.camera.center);
  const [west, north] = toPosition([x - size.width / 2, y - size.height / 2]);
  const [east, south] = toPosition([x + size.width / 2, y + size.height / 2]);
  return { zoom, bearing: 0, bounds: [west, south, east, north], covered: coversOf(size, language) };
}

export function contextOf(view: View, language: 'en' | 'ar'): Context {
  const shown = shownOfLayers(visibleIn(view), view, layerModules);
  const { from, to } = windowBounds(view.time);
  return {
    dataset,
    shown,
    arrangement: arrangementOf(shown, dataset),
    theme: themes.dark,
    words: wordsIn(language),
    military: null,
    from,
    asOf: to,
    asKnown: view.asKnown,
    selection: null,
    hovered: null,
    corridor: null,
    area: null,
    drawings: [],
  };
}

export function layoutOf({ view, callouts }: Shipped, zoom: number, size: MapSize, language: 'en' | 'ar'): Layout {
  const notes = callouts.map(({ position, text }) => ({ position, text: wordsIn(language).text(text) }));
  return arrangeAll(contextOf(view, language), sightOf(view, zoom, size, language), layerModules, view.layers, notes);
}
