/** Mends what programs and people often leave wrong in KML and GPX, without changing what it says. */

/** Named characters of HTML that stand in descriptions; XML knows only five. */
const characters: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  copy: '©',
  reg: '®',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** Everything outside of CDATA. */
function outside(text: string, mend: (part: string) => string): string {
  return text
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/)
    .map((part, index) => (index % 2 === 0 ? mend(part) : part))
    .join('');
}

/** Prefixes that are used in tags and declared nowhere. */
function undeclared(text: string): readonly string[] {
  const used = new Set(
    [...text.matchAll(/<\/?([A-Za-z_][\w.-]*):|\s([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*\s*=/g)].map(
      ([, a, b]) => a ?? b ?? '',
    ),
  );
  return [...used].filter((prefix) => prefix !== 'xml' && prefix !== 'xmlns' && !text.includes(`xmlns:${prefix}=`));
}

export function mendXml(text: string): string {
  const plain = outside(text.replace(/^[\s\ufeff]+(?=<)/, ''), (part) =>
    part
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)(\w+;)?/gi, (whole, name: string | undefined) => {
        const known = name === undefined ? undefined : characters[name.slice(0, -1)];
        return known ?? `&amp;${whole.slice(1)}`;
      })
      .replace(/&#(?:x0*(?:[0-8bcef]|1[\da-f])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/gi, ''),
  );
  const missing = undeclared(plain);
  if (missing.length === 0) return plain;
  return plain.replace(
    /<([A-Za-z_][\w.:-]*)/,
    (tag) => `${tag} ${missing.map((prefix) => `xmlns:${prefix}="urn:undeclared:${prefix}"`).join(' ')}`,
  );
}

/** Elements without the prefix of the format’s own namespace, which the reader of KML does not expect. */
export function withoutPrefix(text: string, format: 'kml' | 'gpx'): string {
  const prefix = new RegExp(String.raw`<([A-Za-z_][\w.-]*):${format}[\s>]`).exec(text)?.[1];
  return prefix === undefined
    ? text
    : text.replace(new RegExp(String.raw`(</?)${prefix.replace(/[.]/g, '\\.')}:`, 'g'), '$1');
}
