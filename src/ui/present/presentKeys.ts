/** Keys while a briefing is given: those of the arrows, of clickers (Page Up and Down, B, full stop) and a few letters. */

export type PresentCommand =
  | {
      readonly kind:
        | 'next'
        | 'previous'
        | 'first'
        | 'last'
        | 'blackout'
        | 'stop'
        | 'facts'
        | 'spotlight'
        | 'pen'
        | 'arrow'
        | 'clear'
        | 'window'
        | 'fullscreen';
    }
  | { readonly kind: 'digit'; readonly digit: number }
  | { readonly kind: 'jump' };

export interface PresentPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Letters by their place, so that a keyboard in another script has them, too. */
const codes: Readonly<
  Record<
    string,
    PresentCommand['kind'] & ('blackout' | 'facts' | 'spotlight' | 'pen' | 'arrow' | 'clear' | 'window' | 'fullscreen')
  >
> = {
  KeyB: 'blackout',
  Period: 'blackout',
  KeyS: 'facts',
  KeyL: 'spotlight',
  KeyP: 'pen',
  KeyA: 'arrow',
  KeyC: 'clear',
  KeyN: 'window',
  KeyF: 'fullscreen',
};

/** Undefined for a press that means nothing here. Arrows speak of the reading direction. */
export function presentCommandOf(
  { key, code, ctrlKey, metaKey, altKey }: PresentPress,
  direction: 'ltr' | 'rtl',
): PresentCommand | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const [onward, back] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  switch (key) {
    case onward:
    case 'ArrowDown':
    case 'PageDown':
    case ' ':
      return { kind: 'next' };
    case back:
    case 'ArrowUp':
    case 'PageUp':
    case 'Backspace':
      return { kind: 'previous' };
    case 'Home':
      return { kind: 'first' };
    case 'End':
      return { kind: 'last' };
    case 'Escape':
      return { kind: 'stop' };
    case 'Enter':
      return { kind: 'jump' };
    default:
      break;
  }
  const digit = /^Digit(\d)$|^Numpad(\d)$/.exec(code);
  if (digit) return { kind: 'digit', digit: Number(digit[1] ?? digit[2]) };
  const kind = codes[code];
  return kind ? { kind } : undefined;
}

/** "0:07", "12:40", "1:02:03". */
export function timerText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
