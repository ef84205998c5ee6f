/** Colours of cells by how many rows are in them, few to many. Steps differ in lightness, for print and for colour-blind readers. */
import type { Flavour } from './flavour.ts';

export interface DensityColours {
  /** For one row or more, then from each of `densityThresholds`. The same in every window, so that playback does not change the meaning of a colour. */
  readonly steps: readonly [string, string, string, string, string];
  /** Outline of a cell whose rows are all only possible. */
  readonly possible: string;
  /** On a full circle. */
  readonly figure: string;
}

const light: DensityColours = {
  steps: ['#D5E3E8', '#9CC3D0', '#5F9DB8', '#2F6F9A', '#153F70'],
  possible: '#3C4A5A',
  figure: '#0D1722',
};

const dark: DensityColours = {
  steps: ['#24455C', '#2F6F86', '#4B9E98', '#A3C874', '#F6E27C'],
  possible: '#C4CFDB',
  figure: '#F1F5F9',
};

export const densityColours: Readonly<Record<Flavour, DensityColours>> = { dark, light, contrast: dark, print: light };
