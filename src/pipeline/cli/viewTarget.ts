/** What `--view` names: a link of the page, or a briefing. */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CommandFault } from './command.ts';

export interface ViewTarget {
  /** The part of an address after "#". */
  readonly view: string;
  readonly language: 'en' | 'ar';
  /** The briefing file, where one was named. */
  readonly briefing?: { readonly name: string; readonly bytes: Buffer };
}

function languageOf(view: string): 'en' | 'ar' {
  return new URLSearchParams(view).get('lang') === 'ar' ? 'ar' : 'en';
}

function stepView(text: string, step: number): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new CommandFault('The briefing file is no JSON.');
  }
  const { steps } = (parsed ?? {}) as { readonly steps?: unknown };
  const list = Array.isArray(steps) ? (steps as readonly { readonly view?: unknown }[]) : [];
  if (list.length === 0) throw new CommandFault('The file is no briefing, or has no steps.');
  const view = list[step - 1]?.view;
  if (typeof view !== 'string')
    throw new CommandFault(`The briefing has ${list.length} steps; --step ${step} is none of them.`, 2);
  return view;
}

/** `step`: from 1; which view of a briefing is meant where one sheet is made of it. */
export function readViewTarget(text: string, step: number): ViewTarget {
  if (/\.json$/i.test(text)) {
    if (!existsSync(text)) throw new CommandFault(`There is no file ${text}.`);
    const bytes = readFileSync(text);
    const view = stepView(bytes.toString('utf8'), step);
    return { view, language: languageOf(view), briefing: { name: basename(text), bytes } };
  }
  const hash = text.includes('#') ? text.slice(text.indexOf('#') + 1) : text;
  if (!/(?:^|&)v=\d/.test(hash))
    throw new CommandFault('--view is a link of the page ("…#v=1&…") or a .brief.json file.', 2);
  return { view: hash, language: languageOf(hash) };
}
