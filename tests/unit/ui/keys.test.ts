import { describe, expect, it } from 'vitest';
import { commandOf, shortcuts, type KeyPress } from '../../../src/ui/keys.ts';
import { codeWords } from '../../../src/words/codes.ts';
import { helpWords } from '../../../src/words/help.ts';

const press = (key: string, different: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shiftKey: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  ...different,
});

describe('shortcuts', () => {
  it('give no key two meanings and no command two rows', () => {
    const chords = shortcuts.map(({ key, shift, alt }) => `${String(shift)} ${String(alt ?? false)} ${key}`);
    expect(new Set(chords).size).toBe(shortcuts.length);
    expect(new Set(shortcuts.map(({ command }) => command)).size).toBe(shortcuts.length);
  });

  it('all have their words', () => {
    expect(
      shortcuts.map(({ command }) => `command.${command}`).filter((key) => !(key in { ...helpWords, ...codeWords })),
    ).toEqual([]);
  });

  it.each([
    ['?', { shiftKey: true }, 'openHelp'],
    ['/', {}, 'search'],
    [' ', {}, 'togglePlay'],
    ['[', {}, 'previousRecord'],
    [']', {}, 'nextRecord'],
    ['l', {}, 'toggleLayers'],
    ['R', {}, 'toggleRecords'],
    ['f', {}, 'fitToShown'],
    ['0', {}, 'resetCamera'],
    ['Escape', {}, 'escape'],
    ['ArrowRight', { shiftKey: true }, 'nextDay'],
    ['ArrowLeft', { shiftKey: true, altKey: true }, 'previousEvent'],
  ] as const)('%j asks for what it says', (key, different, command) => {
    expect(commandOf(press(key, different))).toBe(command);
  });

  it('turn the arrows round with the reading direction', () => {
    expect(commandOf(press('ArrowLeft', { shiftKey: true }), 'rtl')).toBe('nextDay');
    expect(commandOf(press('ArrowRight', { shiftKey: true }), 'rtl')).toBe('previousDay');
  });

  it('work on an Arabic keyboard by the place of the key', () => {
    expect(commandOf(press('ب', { code: 'KeyF' }))).toBe('fitToShown');
    expect(commandOf(press('ج', { code: 'BracketLeft' }))).toBe('previousRecord');
    expect(commandOf(press('ظ', { code: 'Slash' }))).toBe('search');
    expect(commandOf(press('؟', { code: 'Slash', shiftKey: true }))).toBe('openHelp');
    expect(commandOf(press('ث', { code: 'KeyE' }))).toBe('openExport');
  });

  it('leave a Latin layout its own letters', () => {
    expect(commandOf(press('q', { code: 'KeyA' }))).toBeUndefined();
    expect(commandOf(press('a', { code: 'KeyQ' }))).toBe('toggleLanguage');
  });

  it('leave plain arrows, and everything with Ctrl or Command, to the page and the browser', () => {
    expect(commandOf(press('ArrowRight'))).toBeUndefined();
    expect(commandOf(press('f', { ctrlKey: true }))).toBeUndefined();
    expect(commandOf(press('0', { metaKey: true }))).toBeUndefined();
    expect(commandOf(press('F', { shiftKey: true }))).toBeUndefined();
    expect(commandOf(press('d', { altKey: true }))).toBeUndefined();
  });
});
