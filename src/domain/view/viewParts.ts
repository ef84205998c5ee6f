/** The parts of a view's text: how each is written, and how it is read. A part that cannot be read changes nothing. */
import { deepEqual } from '../../base/deepEqual.ts';
import { clamp } from '../../base/numbers.ts';
import { categoryCodes } from '../records/categories.ts';
import { dayFromIso, toIsoDay, type Day } from '../time/day.ts';
import { readDrawings, readPositions, writeDrawings, writePositions } from './drawingText.ts';
import { currentId, type KnownIds } from '../records/movedIds.ts';
import { opaqueParts } from './opaqueParts.ts';
import { longestText, oneOf, toNumber, writeNumber, writeText } from './partText.ts';
import { noSelection, selectedRecord } from './selection.ts';
import { geoPrecisions, recordKinds } from '../records/record.ts';
import { languages } from '../records/text.ts';
import {
  borderSides,
  layerIds,
  screenFlavours,
  type Camera,
  type Filters,
  type LayerSetting,
  type View,
} from './view.ts';

/** One part of the text: how it is written (undefined: equals the base) and how it is read (undefined: not usable). */
export interface Part {
  readonly key: string;
  readonly write: (view: View, base: View) => string | undefined;
  readonly read: (text: string, view: View, known: KnownIds) => View | undefined;
}

function writeKm({ maxBorderKm }: Filters): string {
  return maxBorderKm === null ? 'any' : writeNumber(maxBorderKm, 3);
}

function readCamera(text: string): Camera | undefined {
  const numbers = text.split(',').map(toNumber);
  const [longitude, latitude, zoom, bearing = 0, pitch = 0] = numbers;
  if (
    longitude === undefined ||
    latitude === undefined ||
    zoom === undefined ||
    numbers.length > 5 ||
    numbers.includes(undefined)
  )
    return undefined;
  return {
    center: [clamp(longitude, -180, 180), clamp(latitude, -85, 85)],
    zoom: clamp(zoom, 0, 22),
    bearing: clamp(bearing, -360, 360),
    pitch: clamp(pitch, 0, 85),
  };
}

function writeCamera({ center, zoom, bearing, pitch }: Camera): string {
  const numbers = [
    Number(center[0].toFixed(5)),
    Number(center[1].toFixed(5)),
    Number(zoom.toFixed(3)),
    Number(bearing.toFixed(2)),
    Number(pitch.toFixed(2)),
  ];
  while (numbers.length > 3 && numbers.at(-1) === 0) numbers.pop();
  return numbers.join(',');
}

function readDays(text: string): readonly [Day, Day] | undefined {
  const [from, to, ...rest] = text.split('..').map(dayFromIso);
  return from !== undefined && to !== undefined && rest.length === 0 && from <= to ? [from, to] : undefined;
}

const idPattern = /^[A-Za-z0-9/_-]{1,80}$/;

/** A list of codes or ids, separated by commas. */
function listPart(key: string, name: keyof Filters, allowed?: readonly string[]): Part {
  return {
    key,
    write: ({ filters }, base) =>
      deepEqual(filters[name], base.filters[name]) ? undefined : (filters[name] as readonly string[]).join(','),
    read: (text, view) => {
      const items = text === '' ? [] : text.split(',');
      const usable = items.every((item) => (allowed ? allowed.includes(item) : idPattern.test(item)));
      return usable ? { ...view, filters: { ...view.filters, [name]: [...new Set(items)] } } : undefined;
    },
  };
}

function choicePart<Name extends 'language' | 'flavour' | 'symbols'>(
  key: string,
  name: Name,
  values: readonly View[Name][],
): Part {
  return {
    key,
    write: (view, base) => (view[name] === base[name] ? undefined : view[name]),
    read: (text, view) => {
      const value = oneOf<View[Name]>(values, text);
      return value && { ...view, [name]: value };
    },
  };
}

function flagPart(key: string, name: 'disputedOnly' | 'context'): Part {
  return {
    key,
    write: ({ filters }, base) => (filters[name] === base.filters[name] ? undefined : filters[name] ? '1' : '0'),
    read: (text, view) =>
      text === '1' || text === '0' ? { ...view, filters: { ...view.filters, [name]: text === '1' } } : undefined,
  };
}

function layerPart(
  key: string,
  write: (setting: LayerSetting, base: LayerSetting) => string | undefined,
  read: (text: string | undefined) => Partial<LayerSetting> | undefined,
): Part {
  return {
    key,
    write: ({ layers }, base) => {
      const items = layerIds.flatMap((id) => {
        const text = write(layers[id], base.layers[id]);
        return text === undefined ? [] : [text === '' ? id : `${id}:${text}`];
      });
      return items.length > 0 ? items.join(',') : undefined;
    },
    read: (text, view) => {
      let layers = view.layers;
      for (const item of text.split(',')) {
        const [name = '', value] = item.split(':');
        const id = oneOf(layerIds, name);
        const setting = read(value);
        if (!id || !setting) return undefined;
        layers = { ...layers, [id]: { ...layers[id], ...setting } };
      }
      return { ...view, layers };
    },
  };
}

export const viewParts: readonly Part[] = [
  {
    key: 'c',
    // The camera of the base itself is one that nobody chose: another screen chooses its own.
    write: ({ camera }, base) => (camera === base.camera ? undefined : writeCamera(camera)),
    read: (text, view) => {
      const camera = readCamera(text);
      return camera && { ...view, camera };
    },
  },
  {
    key: 't',
    write: ({ time }, base) =>
      time.from === base.time.from && time.to === base.time.to
        ? undefined
        : `${toIsoDay(time.from)}..${toIsoDay(time.to)}`,
    read: (text, view) => {
      const days = readDays(text);
      return days && { ...view, time: { ...view.time, from: days[0], to: days[1] } };
    },
  },
  {
    key: 'mode',
    write: ({ time }, base) => (time.mode === base.time.mode ? undefined : time.mode),
    read: (text, view) => {
      const mode = oneOf(['window', 'cumulative', 'instant'] as const, text);
      return mode && { ...view, time: { ...view.time, mode } };
    },
  },
  {
    key: 'known',
    write: ({ asKnown }, base) =>
      asKnown === base.asKnown ? undefined : asKnown === null ? 'latest' : toIsoDay(asKnown),
    read: (text, view) => {
      const day = text === 'latest' ? null : dayFromIso(text);
      return day === undefined ? undefined : { ...view, asKnown: day };
    },
  },
  layerPart(
    'off',
    (setting, base) => (!setting.visible && base.visible ? '' : undefined),
    (text) => (text === undefined ? { visible: false } : undefined),
  ),
  layerPart(
    'on',
    (setting, base) => (setting.visible && !base.visible ? '' : undefined),
    (text) => (text === undefined ? { visible: true } : undefined),
  ),
  layerPart(
    'op',
    (setting, base) =>
      writeNumber(setting.opacity, 3) === writeNumber(base.opacity, 3) ? undefined : writeNumber(setting.opacity, 3),
    (text) => {
      const opacity = text === undefined ? undefined : toNumber(text);
      return opacity === undefined ? undefined : { opacity: clamp(opacity, 0, 1) };
    },
  ),
  {
    key: 'q',
    write: ({ filters }, base) =>
      writeText(filters.text) === writeText(base.filters.text) ? undefined : writeText(filters.text),
    read: (text, view) => (text.length <= longestText ? { ...view, filters: { ...view.filters, text } } : undefined),
  },
  listPart('kind', 'kinds', recordKinds),
  listPart(
    'cat',
    'categories',
    categoryCodes.map(({ kind, category }) => `${kind}/${category}`),
  ),
  listPart('actor', 'actors'),
  listPart('source', 'sources'),
  listPart('says', 'claimants'),
  listPart('rel', 'reliabilities', 'ABCDEF'.split('')),
  listPart('cred', 'credibilities', '123456'.split('')),
  listPart('prec', 'precisions', geoPrecisions),
  listPart('country', 'countries'),
  listPart('gov', 'governorates'),
  {
    key: 'km',
    write: ({ filters }, base) => (writeKm(filters) === writeKm(base.filters) ? undefined : writeKm(filters)),
    read: (text, view) => {
      const km = text === 'any' ? null : toNumber(text);
      return km === undefined
        ? undefined
        : { ...view, filters: { ...view.filters, maxBorderKm: km === null ? null : clamp(km, 0, 2000) } };
    },
  },
  {
    key: 'side',
    write: ({ filters }, base) => (filters.borderSide === base.filters.borderSide ? undefined : filters.borderSide),
    read: (text, view) => {
      const borderSide = oneOf(borderSides, text);
      return borderSide && { ...view, filters: { ...view.filters, borderSide } };
    },
  },
  {
    key: 'in',
    write: ({ filters: { area } }, base) =>
      deepEqual(area, base.filters.area) ? undefined : area === null ? 'anywhere' : writePositions(area),
    read: (text, view) => {
      const area = text === 'anywhere' ? null : readPositions(text);
      return area === undefined || (area !== null && area.length < 3)
        ? undefined
        : { ...view, filters: { ...view.filters, area } };
    },
  },
  flagPart('disputed', 'disputedOnly'),
  flagPart('context', 'context'),
  {
    key: 'sel',
    write: ({ selection }, base) => {
      const [own, other] = [selectedRecord(selection), selectedRecord(base.selection)];
      return own === other ? undefined : (own ?? 'none');
    },
    read: (text, view, { records, moved }) => {
      if (text === 'none') return { ...view, selection: noSelection };
      const id = records?.has(text) === true ? text : currentId(text, moved);
      return idPattern.test(id) && (records?.has(id) ?? true)
        ? { ...view, selection: { kind: 'record', id } }
        : undefined;
    },
  },
  {
    key: 'draw',
    write: ({ drawings }, base) => (deepEqual(drawings, base.drawings) ? undefined : writeDrawings(drawings)),
    read: (text, view) => {
      const drawings = readDrawings(text);
      return drawings && { ...view, drawings };
    },
  },
  {
    key: 'sort',
    write: ({ sort }, base) => (deepEqual(sort, base.sort) ? undefined : `${sort.descending ? '-' : ''}${sort.key}`),
    read: (text, view) => {
      const key = oneOf(['when', 'name', 'kind', 'place', 'reported'] as const, text.replace(/^-/, ''));
      return key && { ...view, sort: { key, descending: text.startsWith('-') } };
    },
  },
  choicePart('lang', 'language', languages),
  choicePart('look', 'flavour', screenFlavours),
  choicePart('sym', 'symbols', ['plain', 'app6']),
  ...opaqueParts,
];
