/** The visible imported sets as the scene takes them, bottom to top. One colour identifies a set: categories are shown by charts and cards, because few colours can be distinguished on a wall. */
import { memoizeLast } from '../../base/memoizeLast.ts';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import type { HexColour } from '../../layers/imported/importedLayer.ts';
import { drawnModeOf } from '../../store/drawModes.ts';
import { crossOf } from '../../store/importedSelectors.ts';
import type { AppState } from '../../store/store.ts';
import type { Theme } from '../../theme/theme.ts';
import type { ImportedInput } from './composeImported.ts';

const prefix = 'imported-';
const suffix = '-points';

/** Ids of sources and layers of a set. */
export function importedIdOf(set: string): string {
  return `${prefix}${set}`;
}

/** The set whose rows a layer of points draws. */
export function setOfLayer(layer: string): string {
  return layer.slice(prefix.length, layer.endsWith(suffix) ? -suffix.length : undefined);
}

export function importedColour(theme: Theme, colour: number): HexColour {
  return theme.imported[colour % theme.imported.length] ?? theme.imported[0];
}

/** One array for each colour, kept so that the scene sees at once that nothing has changed. */
const palettes = new Map<HexColour, readonly HexColour[]>();

function paletteOf(theme: Theme, colour: number): readonly HexColour[] {
  const hex = importedColour(theme, colour);
  const palette = palettes.get(hex) ?? [hex];
  palettes.set(hex, palette);
  return palette;
}

export function visibleSets(sets: readonly ImportedSet[]): readonly ImportedSet[] {
  return sets.filter(({ style }) => !style.hidden);
}

/** Topmost first. */
const visibleOnce = memoizeLast(visibleSets);

export function importedInputsOf(state: AppState, theme: Theme): readonly ImportedInput[] {
  return visibleOnce(state.session.imported.sets)
    .map((set) => ({
      id: importedIdOf(set.id),
      name: set.name,
      set: set.columns,
      mask: crossOf(state, set).mask(),
      mode: drawnModeOf(state, set).mode,
      cellZoom: Math.floor(state.view.camera.zoom),
      palette: paletteOf(theme, set.style.colour),
      opacity: 0.9,
    }))
    .reverse();
}
