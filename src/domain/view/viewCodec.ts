/**
 * A view as text for an address, and back. Only what differs from a base view is written. Reading never fails: whatever cannot be used is named
 * and the rest is kept, so that a damaged link still opens. Version 2 of a link means the newest 30 days where it gives no window, version 1 the whole
 * period (decision 0017), and where it gives no camera the one that shows the border and the marks, version 1 `homeCamera`; nothing else differs.
 */
import type { KnownIds } from '../records/movedIds.ts';
import { defaultView, type View } from './view.ts';
import { viewParts } from './viewParts.ts';

const viewVersion = 2;
/** Drawings have many points; everything else is short. */
const longestLink = 12_000;

/** What leaves the page is written against this base, which no dataset changes, so that a file means the same beside other data. */
export const exportBase: View = defaultView(0, 0);

/** The text of a view, beginning with its version. Commas, colons and slashes stay readable. */
export function encodeView(view: View, base: View): string {
  const written = viewParts.flatMap(({ key, write }) => {
    const text = write(view, base);
    return text === undefined
      ? []
      : [`${key}=${encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%2F/g, '/')}`];
  });
  return [`v=${viewVersion}`, ...written].join('&');
}

/** Whether a text leaves the camera to the page, which then fits it to the border and the marks. `view`: what was read of the text. */
export function leavesCamera(text: string, view: View, base: View): boolean {
  return view.camera === base.camera && !/^v=1(?:&|$)/u.test(text);
}

/** As named to the reader: short, so that a mangled link does not fill the screen. */
function naming(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Signs after a link that mail and chat programs wrongly make part of it: a full stop, a bracket, a quotation mark. */
const trailing = /[\s.,;:!?)\]}>'"”’»،؛؟\u200e\u200f]+$/u;

function decodeText(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/**
 * The base view with everything usable in the text applied to it, and the parts that were not used. `firstBase`: the base of texts of version 1, where
 * it is another.
 */
export function decodeView(
  text: string,
  base: View,
  known: KnownIds = {},
  firstBase: View = base,
): { readonly view: View; readonly ignored: readonly string[] } {
  if (text === '') return { view: base, ignored: [] };
  if (text.length > longestLink) return { view: base, ignored: [naming(text)] };
  const plain = text.startsWith('v=') ? text : (decodeText(text) ?? text);
  const pairs = plain.split(/&(?:amp;)?/u).map((pair) => ({ pair, at: pair.indexOf('=') }));
  const version = pairs.length > 1 ? pairs[0]?.pair : plain.replace(trailing, '');
  const isFirst = version === 'v=1';
  if (!isFirst && version !== `v=${viewVersion}`) return { view: base, ignored: [naming(version ?? text)] };
  const ignored: string[] = [];
  let view = isFirst ? firstBase : base;
  const seen = new Set<string>();
  for (const [index, { pair, at }] of pairs.slice(1).entries()) {
    const key = pair.slice(0, Math.max(at, 0));
    const value = decodeText(pair.slice(at + 1));
    const part = seen.has(key) ? undefined : viewParts.find((candidate) => candidate.key === key);
    const isLast = index === pairs.length - 2;
    const next =
      value === undefined
        ? undefined
        : (part?.read(value, view, known) ??
          (isLast ? part?.read(value.replace(trailing, ''), view, known) : undefined));
    seen.add(key);
    if (next) view = next;
    else ignored.push(naming(pair));
  }
  return { view, ignored };
}
