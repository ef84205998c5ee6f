/**
 * Messages of ICU MessageFormat, as far as the texts of the page need it: `{name}`, `{name, number}`, `{name, plural, =0 {…} one {…} other {# …}}` and
 * `{name, select, key {…} other {…}}`, nested as deep as wanted. Numbers and plural rules come from `Intl`. There is no quoting: a message has no literal
 * brace.
 */
export type MessageValues = Readonly<Record<string, string | number>>;

/** `hash`: the number that `#` stands for, where a plural is around it. */
type Piece = (values: MessageValues, hash: number | undefined) => string;

interface Formats {
  readonly plural: Intl.PluralRules;
  readonly number: Intl.NumberFormat;
}

/** Reads one message from its start to its end. */
class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get next(): string {
    return this.#text[this.#at] ?? '';
  }

  /** What matches here; throws where nothing does. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) throw new Error(`Not a message, at ${this.#at}: “${this.#text}”.`);
    this.#at += found.length;
    return found;
  }
}

const open = /\s*\{/y;
const close = /\s*\}/y;
const comma = /\s*,/y;
const name = /\s*[^\s{},#]+/y;

function valueOf(values: MessageValues, key: string): string | number {
  const value = values[key];
  if (value === undefined) throw new Error(`The message has no value for “${key}”.`);
  return value;
}

function readOptions(reader: Reader, formats: Formats): ReadonlyMap<string, Piece> {
  const options = new Map<string, Piece>();
  reader.take(comma);
  reader.take(/\s*/y);
  while (reader.next !== '}' && reader.next !== '') {
    const option = reader.take(name).trim();
    reader.take(open);
    options.set(option, readPieces(reader, formats));
    reader.take(close);
    reader.take(/\s*/y);
  }
  if (!options.has('other')) throw new Error('A choice needs “other”.');
  return options;
}

function readArgument(reader: Reader, formats: Formats): Piece {
  reader.take(open);
  const key = reader.take(name).trim();
  if (reader.next === '}') {
    reader.take(close);
    return (values) => String(valueOf(values, key));
  }
  reader.take(comma);
  const kind = reader.take(name).trim();
  if (kind === 'number') {
    reader.take(close);
    return (values) => formats.number.format(Number(valueOf(values, key)));
  }
  if (kind !== 'plural' && kind !== 'select') throw new Error(`“${kind}” is not a kind of argument.`);
  const options = readOptions(reader, formats);
  reader.take(close);
  const other = options.get('other') as Piece;
  if (kind === 'select') return (values, hash) => (options.get(String(valueOf(values, key))) ?? other)(values, hash);
  return (values) => {
    const count = Number(valueOf(values, key));
    return (options.get(`=${count}`) ?? options.get(formats.plural.select(count)) ?? other)(values, count);
  };
}

/** Up to the brace that closes what is around, or the end. */
function readPieces(reader: Reader, formats: Formats): Piece {
  const pieces: Piece[] = [];
  while (reader.next !== '' && reader.next !== '}') {
    if (reader.next === '{') pieces.push(readArgument(reader, formats));
    else if (reader.next === '#') {
      reader.take(/#/y);
      pieces.push((_, hash) => (hash === undefined ? '#' : formats.number.format(hash)));
    } else {
      const text = reader.take(/[^{}#]+/y);
      pieces.push(() => text);
    }
  }
  return (values, hash) => pieces.map((piece) => piece(values, hash)).join('');
}

const formatsOf = new Map<string, Formats>();

/** Throws where the text is not a message; the result throws where a value is missing. */
export function createMessage(text: string, locale: string): (values?: MessageValues) => string {
  let formats = formatsOf.get(locale);
  if (!formats)
    formatsOf.set(locale, (formats = { plural: new Intl.PluralRules(locale), number: new Intl.NumberFormat(locale) }));
  const reader = new Reader(text);
  const piece = readPieces(reader, formats);
  if (reader.next !== '') throw new Error(`A brace too many: “${text}”.`);
  return (values = {}) => piece(values, undefined);
}
