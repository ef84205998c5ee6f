/** Colours of shaded governorates, few rows to many: one hue from faint to strong, so that lightness alone distinguishes the classes. */
import type { Flavour } from './flavour.ts';

export interface ChoroplethColours {
  readonly classes: readonly [string, string, string, string, string];
  /** Hatching of an area whose rows are all only possible. */
  readonly possible: string;
  readonly outline: string;
}

const light: ChoroplethColours = {
  classes: ['#E6DDF0', '#C7B2DE', '#A183C4', '#7A55A6', '#4F2A7C'],
  possible: '#7A55A6',
  outline: '#4F2A7C',
};

const dark: ChoroplethColours = {
  classes: ['#2E2A4F', '#4A4384', '#6F66B5', '#9D96DB', '#D3CFF7'],
  possible: '#9D96DB',
  outline: '#D3CFF7',
};

export const choroplethColours: Readonly<Record<Flavour, ChoroplethColours>> = {
  dark,
  light,
  contrast: dark,
  print: light,
};
