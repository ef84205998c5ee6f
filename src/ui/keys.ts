/**
 * Which key asks for what. A pure table: the app listens and carries the commands out. Arrows speak of screen direction, so that in Arabic, where the
 * timeline runs leftwards, the left arrow goes on in time.
 */
import type { WordKey } from '../words/words.ts';

export type Command =
  | 'openHelp'
  | 'search'
  | 'togglePlay'
  | 'nextDay'
  | 'previousDay'
  | 'nextEvent'
  | 'previousEvent'
  | 'nextRecord'
  | 'previousRecord'
  | 'toggleLayers'
  | 'toggleRecords'
  | 'openFilters'
  | 'openExport'
  | 'fitToShown'
  | 'resetCamera'
  | 'toggleFlavour'
  | 'toggleLanguage'
  | 'escape';

/** What a key press is matched against; a `KeyboardEvent` is one. `code` names the key by its place, for layouts in other scripts. */
export interface KeyPress {
  readonly key: string;
  readonly code?: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

export interface Shortcut {
  readonly command: Command;
  /** `KeyboardEvent.key`, letters in lower case; `next` and `previous` are the arrows in the reading direction. */
  readonly key: string;
  /** `KeyboardEvent.code` of the same key, tried where the layout gives another letter. */
  readonly code?: string;
  /** Whether that key needs Shift, where `shift` does not say so. */
  readonly codeShift?: boolean;
  /** Absent where the character itself needs or may need Shift. */
  readonly shift?: boolean;
  readonly alt?: boolean;
  /** How the help writes it; parts are joined by "+". */
  readonly shown: readonly (WordKey | { readonly key: string })[];
}

const letter = (command: Command, key: string): Shortcut => ({
  command,
  key,
  code: `Key${key.toUpperCase()}`,
  shift: false,
  shown: [{ key: key.toUpperCase() }],
});

export const shortcuts: readonly Shortcut[] = [
  { command: 'openHelp', key: '?', code: 'Slash', codeShift: true, shown: [{ key: '?' }] },
  { command: 'search', key: '/', code: 'Slash', shown: [{ key: '/' }] },
  { command: 'togglePlay', key: ' ', shift: false, shown: ['key.space'] },
  { command: 'nextDay', key: 'next', shift: true, shown: ['key.shift', 'key.arrowNext'] },
  { command: 'previousDay', key: 'previous', shift: true, shown: ['key.shift', 'key.arrowPrevious'] },
  { command: 'nextEvent', key: 'next', shift: true, alt: true, shown: ['key.shift', 'key.alt', 'key.arrowNext'] },
  {
    command: 'previousEvent',
    key: 'previous',
    shift: true,
    alt: true,
    shown: ['key.shift', 'key.alt', 'key.arrowPrevious'],
  },
  { command: 'previousRecord', key: '[', code: 'BracketLeft', shown: [{ key: '[' }] },
  { command: 'nextRecord', key: ']', code: 'BracketRight', shown: [{ key: ']' }] },
  letter('toggleLayers', 'l'),
  letter('toggleRecords', 'r'),
  letter('openFilters', 'i'),
  letter('openExport', 'e'),
  letter('fitToShown', 'f'),
  { command: 'resetCamera', key: '0', code: 'Digit0', shift: false, shown: [{ key: '0' }] },
  letter('toggleFlavour', 'd'),
  letter('toggleLanguage', 'a'),
  { command: 'escape', key: 'Escape', shift: false, shown: ['key.escape'] },
];

function keyOf(press: KeyPress, direction: 'ltr' | 'rtl'): string {
  if (press.key === 'ArrowRight') return direction === 'ltr' ? 'next' : 'previous';
  if (press.key === 'ArrowLeft') return direction === 'ltr' ? 'previous' : 'next';
  return press.key.length === 1 ? press.key.toLowerCase() : press.key;
}

function answers(shortcut: Shortcut, press: KeyPress, key: string, byPlace: boolean): boolean {
  const sameKey = byPlace ? shortcut.code !== undefined && shortcut.code === press.code : shortcut.key === key;
  const shift = byPlace ? (shortcut.codeShift ?? shortcut.shift ?? false) : shortcut.shift;
  const shiftFits = shift === undefined || shift === press.shiftKey;
  return sameKey && shiftFits && (shortcut.alt ?? false) === press.altKey;
}

/** Characters that a Latin layout types; other letters come from other layouts, whose keys are then identified by their position. */
const latinPattern = /^[\u0020-\u007e]$/;

/** The browser's own key for printing, by letter or, under another layout, by place. */
export function isPrintKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  return (
    ctrlKey !== metaKey &&
    !altKey &&
    !shiftKey &&
    (key.toLowerCase() === 'p' || (code === 'KeyP' && !latinPattern.test(key)))
  );
}

/** What a press asks for; undefined where it is not a shortcut. Presses with Ctrl or Command belong to the browser. */
export function commandOf(press: KeyPress, direction: 'ltr' | 'rtl' = 'ltr'): Command | undefined {
  if (press.ctrlKey || press.metaKey) return undefined;
  const key = keyOf(press, direction);
  const typed = shortcuts.find((shortcut) => answers(shortcut, press, key, false));
  if (typed || key.length !== 1 || latinPattern.test(key)) return typed?.command;
  return shortcuts.find((shortcut) => answers(shortcut, press, key, true))?.command;
}
