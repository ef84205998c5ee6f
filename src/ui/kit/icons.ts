/** Our own icons as path data on a 24-unit grid, drawn with a 1.75-unit stroke and no fill. `mirrored`: they point along the reading direction. */
interface IconPath {
  readonly d: string;
  readonly mirrored?: boolean;
}

export const iconPaths = {
  layers: { d: 'M12 4 3.5 8.5 12 13l8.5-4.5L12 4ZM4 12.4l8 4.3 8-4.3M4 16.2l8 4.3 8-4.3' },
  list: { d: 'M9 6h11M9 12h11M9 18h11M4 6h.9M4 12h.9M4 18h.9', mirrored: true },
  search: { d: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3 20.5 20.5' },
  filter: { d: 'M4 5.5h16L14 13v6l-4-2v-4L4 5.5Z' },
  sun: {
    d: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5',
  },
  contrast: { d: 'M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 3.5v17M12 7.5h4M12 12h5.5M12 16.5h4' },
  moon: { d: 'M19.5 14.5A8 8 0 1 1 9.5 4.5a6.5 6.5 0 0 0 10 10Z' },
  language: {
    d: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM3.2 12h17.6M12 3c2.6 2.6 3.9 5.6 3.9 9s-1.3 6.4-3.9 9c-2.6-2.6-3.9-5.6-3.9-9S9.4 5.6 12 3Z',
  },
  plus: { d: 'M12 5v14M5 12h14' },
  minus: { d: 'M5 12h14' },
  home: { d: 'M4 11.5 12 5l8 6.5M6.5 10v9h11v-9' },
  fit: { d: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M9.5 12h5M12 9.5v5' },
  fullscreen: { d: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5' },
  shrink: { d: 'M9 4v5H4M20 9h-5V4M15 20v-5h5M4 15h5v5' },
  close: { d: 'M6 6l12 12M18 6 6 18' },
  chevronDown: { d: 'm6 9.5 6 6 6-6' },
  chevronUp: { d: 'm6 14.5 6-6 6 6' },
  chevronStart: { d: 'm14.5 6-6 6 6 6', mirrored: true },
  chevronEnd: { d: 'm9.5 6 6 6-6 6', mirrored: true },
  previous: { d: 'M19 12H5M11 6l-6 6 6 6', mirrored: true },
  next: { d: 'M5 12h14M13 6l6 6-6 6', mirrored: true },
  ascending: { d: 'M7 19V5M3.5 8.5 7 5l3.5 3.5M13 7h3M13 12h5M13 17h7', mirrored: true },
  descending: { d: 'M7 5v14M3.5 15.5 7 19l3.5-3.5M13 7h7M13 12h5M13 17h3', mirrored: true },
  help: { d: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM9.4 9.5a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 2M12 17.2v.1' },
  info: { d: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v6M12 7.4v.1' },
  warning: { d: 'M12 4 2.8 20h18.4L12 4ZM12 10v5M12 17.6v.1' },
  share: { d: 'M10 14.2 14.4 9.8M8.6 11.2l-2 2a3.7 3.7 0 0 0 5.2 5.2l2-2M15.4 12.8l2-2a3.7 3.7 0 0 0-5.2-5.2l-2 2' },
  download: { d: 'M12 4v11M7 10.5l5 5 5-5M4.500 19.500h15' },
  external: { d: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9', mirrored: true },
  target: { d: 'M12 18a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM12 2.5V7M12 17v4.5M2.5 12H7M17 12h4.5' },
  ruler: { d: 'M3.5 15.500 15.500 3.500l5 5L8.500 20.500zM7 12l2 2M10 9l3 3M13 6l2 2' },
  undo: { d: 'M9 6 4 11l5 5M4 11h10a5 5 0 0 1 0 10h-2', mirrored: true },
  redo: { d: 'M15 6l5 5-5 5M20 11H10a5 5 0 0 0 0 10h2', mirrored: true },
  play: { d: 'M7 4.500v15l12-7.500z' },
  desk: { d: 'M6 3.500h9l4 4v13H6zM12.500 10v7M9 13.500h7' },
  board: { d: 'M4 5h16v14H4zM4 10h16M13 10v9' },
  briefing: { d: 'M4 5h16v11H4zM12 16v4M8 20h8' },
  pen: { d: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3' },
  arrow: { d: 'M5 19 19 5M10 5h9v9' },
  compare: { d: 'M12 3v18M9 7H4v10h5M15 7h5v10h-5' },
  symbols: { d: 'M4 7h16v10H4zM4 7l16 10M20 7 4 17' },
  north: { d: 'M12 3 6.5 20l5.5-3.6 5.5 3.6L12 3Z' },
  more: { d: 'M5 12h.1M12 12h.1M19 12h.1' },
} as const satisfies Readonly<Record<string, IconPath>>;

export type IconName = keyof typeof iconPaths;

export function isMirrored(name: IconName): boolean {
  return 'mirrored' in iconPaths[name];
}
