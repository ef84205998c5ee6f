import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basemapColours } from '../../../src/theme/basemap.ts';
import { washesIn } from '../../../src/layers/catalogue/footprintsLayer.ts';
import { themes } from '../../../src/theme/theme.ts';

/** Land of the basemap in each flavour. */
const land = {
  dark: '#1D2836',
  light: '#F6F4EE',
  contrast: basemapColours.contrast.landCore,
  print: '#FFFFFF',
} as const;

type Rgb = readonly [r: number, g: number, b: number];
function linear(hex: string): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [a, b]
    .map((hex) => {
      const [r, g, blue] = linear(hex);
      return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
    })
    .sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** How colours look without one kind of cone (Machado et al. 2009, full severity). */
const sight: Readonly<Record<string, readonly Rgb[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Distance in OKLab, 100 from black to white. */
function difference(a: string, b: string, matrix: readonly Rgb[]): number {
  const lab = (hex: string): readonly number[] => {
    const rgb = linear(hex);
    const [r = 0, g = 0, blue = 0] = matrix.map((row) =>
      Math.max(0, row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]),
    );
    const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * blue);
    const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * blue);
    const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * blue);
    return [
      0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
      1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
      0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
    ];
  };
  const [x, y] = [lab(a), lab(b)];
  return 100 * Math.hypot(...x.map((value, index) => value - (y[index] ?? 0)));
}

describe.each(['dark', 'light', 'contrast', 'print'] as const)('%s', (flavour) => {
  const theme = themes[flavour];

  it.each(
    Object.entries({
      ...theme.records,
      ...theme.parties,
      border: theme.border,
      footprint: theme.footprint,
      selection: theme.selection,
    }),
  )('%s passes 3:1 on land', (_, colour) => {
    expect(contrast(colour, land[flavour])).toBeGreaterThanOrEqual(3);
  });

  it('has washes that are seen on land, fainter the larger the area, with words readable on them', () => {
    const over = (opacity: number): string => {
      const mixed = [1, 3, 5].map((at) => {
        const [top = 0, below = 0] = [theme.footprint, land[flavour]].map((hex) =>
          Number.parseInt(hex.slice(at, at + 2), 16),
        );
        return Math.round(top * opacity + below * (1 - opacity));
      });
      return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    };
    const washes = washesIn(theme).filter(([id]) => id !== 'focused');
    const seen = washes.map(([, opacity]) => contrast(over(opacity), land[flavour]));
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    expect(new Set(seen).size).toBe(4);
    expect(seen[0]).toBeGreaterThanOrEqual(1.4);
    expect(seen.at(-1)).toBeGreaterThanOrEqual(1.05);
    for (const [, opacity] of washesIn(theme)) expect(contrast(theme.label, over(opacity))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(Object.entries({ ...theme.records, ...theme.parties }))(
    '%s passes 3:1 against the hollow that is cut into it',
    (_, colour) => {
      expect(contrast(colour, theme.hollow)).toBeGreaterThanOrEqual(3);
    },
  );

  it('sets imported rows in colours that pass 3:1 and are neither a record’s nor each other’s', () => {
    const usual = sight['usual'] ?? [];
    for (const [index, colour] of theme.imported.entries()) {
      expect(contrast(colour, land[flavour]), colour).toBeGreaterThanOrEqual(3);
      for (const record of Object.values(theme.records))
        expect(difference(colour, record, usual), `${colour} ${record}`).toBeGreaterThan(4);
      for (const other of theme.imported.slice(index + 1))
        expect(difference(colour, other, usual), `${colour} ${other}`).toBeGreaterThan(12);
    }
  });

  it('sets labels that pass 4.5:1', () => {
    expect(contrast(theme.label, land[flavour])).toBeGreaterThanOrEqual(4.5);
    expect(contrast(theme.label, theme.labelHalo)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [theme.page.page, theme.page.panel, theme.page.panelRaised]) {
      expect(contrast(theme.page.text, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(theme.page.textQuiet, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.keys(sight))('keeps the parties apart in %s', (kind) => {
    const { unknown, ...parties } = theme.parties;
    const colours = Object.values(parties);
    const pairs = colours.flatMap((a, index) =>
      colours.slice(index + 1).map((b) => difference(a, b, sight[kind] ?? [])),
    );
    expect(Math.min(...pairs)).toBeGreaterThan(5.5);
    expect(unknown).not.toBe(theme.parties.other);
  });
});

describe('high contrast', () => {
  const { page, records, parties, border, selection, label } = themes.contrast;
  const grounds = [page.page, page.panel, page.panelRaised, land.contrast];

  it.each(
    Object.entries({
      text: page.text,
      quiet: page.textQuiet,
      label,
      accent: page.accent,
      danger: page.danger,
      caution: page.caution,
    }),
  )('passes 7:1 on every ground: %s', (_, colour) => {
    for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(Object.entries({ ...records, ...parties, border, selection, focus: page.focus, rule: page.rule }))(
    'passes 4.5:1 on every ground: %s',
    (_, colour) => {
      for (const ground of grounds) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keeps text on what is chosen and hovered at 7:1', () => {
    for (const ground of [page.selected, page.hover])
      for (const text of [page.text, page.textQuiet]) expect(contrast(text, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(page.accentText, page.accent)).toBeGreaterThanOrEqual(7);
  });
});

/** Two colours written `#RRGGBB`, mixed as displays and style sheets mix them. */
function mixed(colour: string, other: string, share: number): string {
  const channels = (hex: string): readonly number[] =>
    [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [first, second] = [channels(colour), channels(other)];
  return `#${first
    .map((value, at) => Math.round(value * (1 - share) + (second[at] ?? 0) * share))
    .map((value) => value.toString(16).padStart(2, '0'))
    .join('')}`;
}

describe('quiet text in the room', () => {
  const rule = /--text-quiet: color-mix\(in srgb, var\(--text\) (\d+)%, var\(--panel\)\)/.exec(
    readFileSync('src/ui/present/present.css', 'utf8'),
  );

  it.each(['dark', 'light', 'contrast'] as const)('is read in %s where daylight lies over the picture', (flavour) => {
    const { text, panel } = themes[flavour].page;
    const quiet = mixed(panel, text, Number(rule?.[1]) / 100);
    const washed = (colour: string): string => mixed(colour, '#FFFFFF', 0.4);
    expect(contrast(washed(quiet), washed(panel))).toBeGreaterThanOrEqual(3);
  });
});
