/** Colours of cells by how many rows are in them, few to many. Each step differs in lightness, so that print and the colour-blind can tell them apart. */
import type { Flavour } from './flavour.ts';

export interface DensityColours {
  /** For one row and more, and from each of `densityThresholds` up: the same in every window, so that play does not change what a colour means. */
  readonly steps: readonly [string, string, string, string, string];
  /** Outline of a cell all of whose rows are only possible. */
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
