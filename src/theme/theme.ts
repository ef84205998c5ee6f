/** Every colour and size of the product, named by meaning: the only source of colours for layers, sheets and interface. */
import type { Flavour } from './flavour.ts';

export interface RecordColours {
  readonly attack: string;
  readonly fighting: string;
  readonly airstrike: string;
  readonly arrest: string;
  readonly cache: string;
  readonly escape: string;
  readonly crossing: string;
  readonly neutral: string;
  readonly transfer: string;
  readonly warning: string;
}

/** Fills of a detention site and of a deployment, by who holds it or whose force it is. */
export interface PartyColours {
  readonly syrianGovernment: string;
  readonly syrianDemocraticForces: string;
  readonly iraqiState: string;
  readonly popularMobilization: string;
  readonly borderGuard: string;
  readonly armedGroup: string;
  readonly other: string;
  readonly unknown: string;
}

export interface InterfaceColours {
  readonly page: string;
  readonly panel: string;
  readonly panelRaised: string;
  readonly rule: string;
  readonly text: string;
  readonly textQuiet: string;
  readonly accent: string;
  readonly accentText: string;
  readonly focus: string;
  readonly selected: string;
  readonly hover: string;
  readonly danger: string;
  readonly caution: string;
  readonly certain: string;
  readonly possible: string;
  readonly shadow: string;
}

export interface Theme {
  readonly flavour: Flavour;
  readonly records: RecordColours;
  readonly parties: PartyColours;
  readonly page: InterfaceColours;
  /** Outline that separates a mark from what is under it. */
  readonly halo: string;
  /** Fill of a hollow mark. */
  readonly hollow: string;
  readonly label: string;
  readonly labelHalo: string;
  readonly border: string;
  readonly borderGlow: string;
  readonly footprint: string;
  /** Opacity of the wash over an area that is as small as a town; larger areas have a part of it. */
  readonly wash: number;
  readonly selection: string;
  /** Military symbols: the light green of neutral frames and its ink; for a frame without ground the ink alone. */
  readonly military: { readonly fill: string; readonly ink: string; readonly hollowInk: string };
  /** Dots of imported sets, one colour each, different from those of records and parties. */
  readonly imported: readonly [string, string, string, string, string, string];
}

/**
 * Every colour has a contrast of at least 3:1 against the land of its flavour. Record colours have a shape each; party colours share shapes, so they differ
 * in lightness as well as in hue.
 */
const records: RecordColours = {
  attack: '#D55E00',
  fighting: '#B3261E',
  airstrike: '#0072B2',
  arrest: '#00857A',
  cache: '#2E7D32',
  escape: '#AA3377',
  crossing: '#4477AA',
  neutral: '#5F6873',
  transfer: '#6B4BA1',
  warning: '#9A6A00',
};

const parties: PartyColours = {
  syrianGovernment: '#4F7BD0',
  syrianDemocraticForces: '#96630A',
  iraqiState: '#0F5A22',
  popularMobilization: '#7A22B8',
  borderGuard: '#0A647F',
  armedGroup: '#DD5D63',
  other: '#2E343C',
  unknown: '#757C86',
};

/** As APP-6 has it on light and dark grounds alike. */
const neutral = { fill: '#AAFFAA', ink: '#000000' } as const;

const light: Theme = {
  flavour: 'light',
  records,
  parties,
  page: {
    page: '#F3F1EC',
    panel: '#FCFBF8',
    panelRaised: '#FFFFFF',
    rule: '#D9D5CC',
    text: '#1B222B',
    textQuiet: '#55606D',
    accent: '#9A3412',
    accentText: '#FFFFFF',
    focus: '#1D4ED8',
    selected: '#FBE7D6',
    hover: '#F0ECE3',
    danger: '#B42318',
    caution: '#8A5A00',
    certain: '#3C4A5A',
    possible: '#8794A3',
    shadow: 'rgb(20 28 38 / 18%)',
  },
  halo: '#FFFFFF',
  hollow: '#FFFFFF',
  label: '#1B222B',
  labelHalo: '#FAF8F3',
  border: '#B4232C',
  borderGlow: '#D64550',
  footprint: '#3C4A5A',
  wash: 0.22,
  selection: '#1D4ED8',
  military: { ...neutral, hollowInk: '#17602B' },
  imported: ['#C400C4', '#3A36D8', '#637000', '#007F8F', '#E0115F', '#4A2C17'],
};

const dark: Theme = {
  flavour: 'dark',
  records: {
    attack: '#F58A3C',
    fighting: '#FF6B57',
    airstrike: '#56B4E9',
    arrest: '#35C4B0',
    cache: '#6CC070',
    escape: '#E07FB5',
    crossing: '#8FB4E0',
    neutral: '#AEB7C1',
    transfer: '#B79AE8',
    warning: '#EBBE4D',
  },
  parties: {
    syrianGovernment: '#4C93FF',
    syrianDemocraticForces: '#FFD23A',
    iraqiState: '#5F9C1E',
    popularMobilization: '#B56CC0',
    borderGuard: '#45D0F2',
    armedGroup: '#FF9088',
    other: '#E8EEF4',
    unknown: '#8D97A3',
  },
  page: {
    page: '#0D131B',
    panel: '#131B25',
    panelRaised: '#1A2430',
    rule: '#2B3846',
    text: '#E7ECF2',
    textQuiet: '#9DAABA',
    accent: '#FFB454',
    accentText: '#1B1305',
    focus: '#7CC4FF',
    selected: '#2A3442',
    hover: '#1F2A37',
    danger: '#FF8A7A',
    caution: '#F2C14E',
    certain: '#C4CFDB',
    possible: '#75869A',
    shadow: 'rgb(0 0 0 / 45%)',
  },
  halo: '#0B1119',
  hollow: '#131B25',
  label: '#F1F5F9',
  labelHalo: '#0F1722',
  border: '#FFB454',
  borderGlow: '#FF9A1F',
  footprint: '#C4CFDB',
  wash: 0.36,
  selection: '#7CC4FF',
  military: { ...neutral, hollowInk: neutral.fill },
  imported: ['#FF5CF4', '#8A84FF', '#D6F24A', '#3CEBF5', '#FF4F93', '#4DF59A'],
};

const print: Theme = { ...light, flavour: 'print', page: { ...light.page, page: '#FFFFFF', panel: '#FFFFFF' } };

/** Black and white, and brighter colours of the dark look: contrast of at least 7:1 for text, 4.5:1 for marks. */
const contrast: Theme = {
  ...dark,
  flavour: 'contrast',
  records: {
    attack: '#FF9A45',
    fighting: '#FF8573',
    airstrike: '#6CCBFF',
    arrest: '#45E3CC',
    cache: '#83E386',
    escape: '#FF9AD4',
    crossing: '#AFCDFF',
    neutral: '#D9E0E7',
    transfer: '#CFB8FF',
    warning: '#FFD75A',
  },
  parties: {
    syrianGovernment: '#5C9EFF',
    syrianDemocraticForces: '#FFE040',
    iraqiState: '#72B527',
    popularMobilization: '#CE86DA',
    borderGuard: '#62E3FF',
    armedGroup: '#FFA69F',
    other: '#FFFFFF',
    unknown: '#A9B3BD',
  },
  page: {
    page: '#000000',
    panel: '#000000',
    panelRaised: '#0D0D0D',
    rule: '#8F98A3',
    text: '#FFFFFF',
    textQuiet: '#D5DCE4',
    accent: '#FFD23F',
    accentText: '#000000',
    focus: '#5CE1FF',
    selected: '#33311A',
    hover: '#242424',
    danger: '#FFA79B',
    caution: '#FFDE59',
    certain: '#FFFFFF',
    possible: '#AEB8C3',
    shadow: 'rgb(0 0 0 / 80%)',
  },
  halo: '#000000',
  hollow: '#000000',
  label: '#FFFFFF',
  labelHalo: '#000000',
  border: '#FFD23F',
  borderGlow: '#FFB300',
  footprint: '#FFFFFF',
  selection: '#5CE1FF',
};

export const themes: Readonly<Record<Flavour, Theme>> = { dark, light, contrast, print };
