/**
 * Colours of the basemap, named by meaning. Their chroma is low, so that only the records and the Iraq–Syria border are saturated. Iraq and Syria are
 * slightly lighter (on paper: whiter) than their neighbours.
 */
import type { Flavour } from './flavour.ts';

export interface BasemapColours {
  /** The page beyond the edge of the map. */
  readonly margin: string;
  readonly frame: string;
  readonly sea: string;
  readonly coast: string;
  readonly land: string;
  /** Iraq and Syria. */
  readonly landCore: string;
  /** Opacity of the land over the relief, 0 to 1. */
  readonly landCover: number;
  readonly landCoreCover: number;
  /** Brightness of full shadow and full light in the relief, 0 to 1. */
  readonly reliefShadow: number;
  readonly reliefLight: number;
  readonly countryBorder: string;
  /** Ceasefire lines. */
  readonly disputedBorder: string;
  readonly governorateBorder: string;
  readonly river: string;
  readonly wadi: string;
  readonly lake: string;
  readonly lakeShore: string;
  /** Intermittent water: salt flats and marshes. */
  readonly seasonalWater: string;
  readonly townLabel: string;
  readonly smallTownLabel: string;
  /** Towns of the neighbouring countries. */
  readonly foreignTownLabel: string;
  readonly countryLabel: string;
  readonly governorateLabel: string;
  readonly waterLabel: string;
  /** Outline of labels, in the colour of the land that is usually behind them. */
  readonly labelHalo: string;
  readonly townFill: string;
  readonly townRing: string;
}

const dark: BasemapColours = {
  margin: '#0D131B',
  frame: '#33465A',
  sea: '#0B141D',
  coast: '#33465A',
  land: '#10171F',
  landCore: '#172534',
  landCover: 0.8,
  landCoreCover: 0.56,
  reliefShadow: 0,
  reliefLight: 0.4,
  countryBorder: '#73859B',
  disputedBorder: '#5B6A7D',
  governorateBorder: '#52647A',
  river: '#42708F',
  wadi: '#385670',
  lake: '#17344A',
  lakeShore: '#3A6482',
  seasonalWater: '#233646',
  townLabel: '#E6ECF3',
  smallTownLabel: '#B4C0CD',
  foreignTownLabel: '#8593A4',
  countryLabel: '#8FA1B5',
  governorateLabel: '#7388A0',
  waterLabel: '#6C9EC0',
  labelHalo: '#101820',
  townFill: '#101820',
  townRing: '#D9E2EC',
};

const light: BasemapColours = {
  margin: '#F3F1EC',
  frame: '#A9A69C',
  sea: '#C9D8E0',
  coast: '#8FA9B7',
  land: '#E2DED4',
  landCore: '#FFFDF7',
  landCover: 0.76,
  landCoreCover: 0.72,
  reliefShadow: 0.34,
  reliefLight: 1,
  countryBorder: '#7C7A84',
  disputedBorder: '#96949C',
  governorateBorder: '#AFAAB4',
  river: '#7FA6BD',
  wadi: '#A3BCC9',
  lake: '#BCD3DF',
  lakeShore: '#7FA6BD',
  seasonalWater: '#DCE3E2',
  townLabel: '#1F2731',
  smallTownLabel: '#46515E',
  foreignTownLabel: '#6C7480',
  countryLabel: '#6F6C78',
  governorateLabel: '#7D7885',
  waterLabel: '#3E7594',
  labelHalo: '#F8F6F1',
  townFill: '#FFFFFF',
  townRing: '#27303C',
};

const print: BasemapColours = {
  margin: '#FFFFFF',
  frame: '#8B8F93',
  sea: '#E4E9EC',
  coast: '#A3AAAF',
  land: '#EFEFED',
  landCore: '#FFFFFF',
  landCover: 0.8,
  landCoreCover: 0.78,
  reliefShadow: 0.5,
  reliefLight: 1,
  countryBorder: '#6E7276',
  disputedBorder: '#8B8F93',
  governorateBorder: '#A9ADB1',
  river: '#93A7B3',
  wadi: '#B4C1C8',
  lake: '#D6E0E6',
  lakeShore: '#93A7B3',
  seasonalWater: '#ECEFEF',
  townLabel: '#111417',
  smallTownLabel: '#363B40',
  foreignTownLabel: '#5F656B',
  countryLabel: '#666B71',
  governorateLabel: '#767B81',
  waterLabel: '#4C6675',
  labelHalo: '#FFFFFF',
  townFill: '#FFFFFF',
  townRing: '#111417',
};

/** Without relief, so that nothing distracts from the marks. */
const contrast: BasemapColours = {
  margin: '#000000',
  frame: '#8F98A3',
  sea: '#00141F',
  coast: '#7F97AD',
  land: '#000000',
  landCore: '#0B1016',
  landCover: 1,
  landCoreCover: 1,
  reliefShadow: 0,
  reliefLight: 0.4,
  countryBorder: '#D5DCE4',
  disputedBorder: '#AEB8C3',
  governorateBorder: '#8593A2',
  river: '#5FA8D6',
  wadi: '#44718E',
  lake: '#0E3A57',
  lakeShore: '#5FA8D6',
  seasonalWater: '#24394A',
  townLabel: '#FFFFFF',
  smallTownLabel: '#EDF1F5',
  foreignTownLabel: '#C3CCD6',
  countryLabel: '#D5DCE4',
  governorateLabel: '#B9C4D0',
  waterLabel: '#9AD0F5',
  labelHalo: '#000000',
  townFill: '#000000',
  townRing: '#FFFFFF',
};

export const basemapColours: Readonly<Record<Flavour, BasemapColours>> = { dark, light, contrast, print };
