/** Reads the few kinds of element that a workbook needs straight from its text, as a stream, because a sheet can be a hundred megabytes. */

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function decodeXmlText(text: string): string {
  const plain = text.includes('&')
    ? text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
        if (!name.startsWith('#')) return entities[name] ?? whole;
        const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
        return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
      })
    : text;
  return plain.includes('_x')
    ? plain.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : plain;
}

export function attributeOf(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s(?:\\w+:)?${name}="([^"]*)"`).exec(tag);
  return match ? decodeXmlText(match[1] ?? '') : undefined;
}

/** The text of all `<t>` in a piece, those of phonetic hints left out. */
export function textOfRuns(piece: string): string {
  const runs = piece.replace(/<(?:\w+:)?rPh[\s>][\s\S]*?<\/(?:\w+:)?rPh>/g, '');
  return [...runs.matchAll(/<(?:\w+:)?t(?:\s[^>]*)?>([^<]*)</g)].map((match) => decodeXmlText(match[1] ?? '')).join('');
}

/** Pieces of a stream from the start of an element to its end, one after another. Elements of that name do not nest in workbooks. */
export async function* elementsOf(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  mostLetters: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const pattern = new RegExp(`<((?:\\w+:)?${name})(?:\\s[^>]*?)?(?:/>|>[\\s\\S]*?</\\1>)`, 'g');
  let text = '';
  for await (const chunk of chunks) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > mostLetters) throw new RangeError('An element is too long.');
    let from = 0;
    for (const match of text.matchAll(pattern)) {
      yield match[0];
      from = match.index + match[0].length;
    }
    text = text.slice(from);
    // Before the first of them there may be much that is none.
    if (from === 0 && !text.includes(`<${name}`) && !text.includes(`:${name}`)) text = text.slice(-64);
  }
}
