/** A report from a file or the clipboard as lines of text, with what the file says of its source. Nothing leaves the machine. */
import { sourceOfBytes } from '../formats/byteSource.ts';
import { defaultUnpackLimits } from '../formats/unpackLimits.ts';
import { readZipEntries, readZipEntry } from '../formats/zip.ts';
import { guessOldEncoding } from '../imports/bytes/encoding.ts';

export interface ReportMeta {
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  /** ISO day. */
  readonly published?: string | undefined;
  readonly url?: string | undefined;
}

/** `empty`: the file has no text. `large`: more than a report has. `unreadable`: it is damaged or of another kind. */
export type ReportFault = 'empty' | 'large' | 'unreadable';

export interface ReadReport {
  readonly text: string;
  readonly meta: ReportMeta;
}

const mostBytes = 2_000_000;

const blockTags =
  'P,DIV,LI,H1,H2,H3,H4,H5,H6,BLOCKQUOTE,TD,TH,FIGCAPTION,SECTION,ARTICLE,HEADER,FOOTER,DD,DT,PRE'.split(',');
const skippedTags = 'SCRIPT,STYLE,NOSCRIPT,TEMPLATE,SVG,NAV,FORM,BUTTON,IFRAME,ASIDE,HEAD,TITLE'.split(',');

function textOfNode(node: Node): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const name = node.nodeName.toUpperCase();
  if (skippedTags.includes(name)) return '';
  if (name === 'BR') return '\n';
  const inner = [...node.childNodes].map(textOfNode).join('');
  return blockTags.includes(name) ? `\n${inner}\n` : inner;
}

const isoDay = (text: string | null | undefined): string | undefined => /^\d{4}-\d\d-\d\d/.exec(text ?? '')?.[0];

function readHtml(html: string): ReadReport {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const meta = (name: string): string | undefined =>
    page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim() || undefined;
  const articles = page.querySelectorAll('article');
  const root = (articles.length === 1 ? articles[0] : (page.querySelector('main') ?? page.body)) ?? page.body;
  const url = page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  return {
    text: textOfNode(root),
    meta: {
      publisher: meta('og:site_name'),
      title: meta('og:title') ?? page.querySelector('title')?.textContent?.trim(),
      published: isoDay(
        meta('article:published_time') ?? meta('date') ?? page.querySelector('time')?.getAttribute('datetime'),
      ),
      url: /^https?:\/\//.test(url ?? '') ? url : undefined,
    },
  };
}

/** The nearest paragraph around a part: a text box has paragraphs of its own inside that which it is anchored to. */
function paragraphOf(part: Element): Element | null {
  let around = part.parentElement;
  while (around && around.nodeName !== 'w:p') around = around.parentElement;
  return around;
}

/** Word's own XML: `w:p` is a paragraph, `w:t` its text, `w:tab` and `w:br` spaces of it. */
async function readDocx(bytes: Uint8Array): Promise<ReadReport> {
  const source = sourceOfBytes('report.docx', bytes);
  const entries = await readZipEntries(source, defaultUnpackLimits);
  const partOf = async (name: string): Promise<Document | null> => {
    const entry = entries.find((each) => each.name === name);
    if (!entry) return null;
    const xml = new TextDecoder().decode(await readZipEntry(source, entry, mostBytes * 10));
    return /<!DOCTYPE|<!ENTITY/.test(xml) ? null : new DOMParser().parseFromString(xml, 'application/xml');
  };
  const [body, properties] = [await partOf('word/document.xml'), await partOf('docProps/core.xml')];
  if (!body) throw new Error('The file has no document.');
  const lines = [...body.getElementsByTagName('w:p')].map((paragraph) =>
    [...paragraph.getElementsByTagName('*')]
      .filter((part) => paragraphOf(part) === paragraph)
      .map(({ nodeName, textContent }) => (nodeName === 'w:t' ? textContent : /^w:(tab|br)$/.test(nodeName) ? ' ' : ''))
      .join(''),
  );
  const title = properties?.getElementsByTagName('dc:title')[0]?.textContent?.trim();
  return { text: lines.join('\n'), meta: title ? { title } : {} };
}

function decodeBytes(text: string, encoding: string, charset: string): string {
  const binary =
    encoding === 'base64'
      ? atob(text.replace(/[^A-Za-z0-9+/=]/g, ''))
      : encoding === 'quoted-printable'
        ? text
            .replace(/=\r?\n/g, '')
            .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
        : text;
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0) & 255);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** RFC 2047: `=?UTF-8?B?…?=`. */
function decodeHeader(text: string): string {
  return text.replace(
    /=\?([^?]+)\?([BQ])\?([^?]*)\?=(?:\s+(?==\?))?/gi,
    (_, charset: string, kind: string, part: string) =>
      decodeBytes(part.replaceAll('_', ' '), /b/i.test(kind) ? 'base64' : 'quoted-printable', charset),
  );
}

interface MailPart {
  readonly head: ReadonlyMap<string, string>;
  readonly body: string;
}

function splitMail(text: string): MailPart {
  const [, head = '', body = ''] = /^([^]*?)\r?\n\r?\n([^]*)$/.exec(text) ?? ['', text, ''];
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const pairs = lines.flatMap((line) => {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name.toLowerCase(), value] as const];
  });
  return { head: new Map(pairs), body };
}

/** The plain text of a message, or else its HTML. `text` holds one character for each byte. */
function bodyOf({ head, body }: MailPart): { readonly html: boolean; readonly text: string } | null {
  const type = head.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/i.exec(type)?.[1];
  if (boundary !== undefined) {
    const parts = body
      .split(`--${boundary}`)
      .slice(1)
      .map((part) => bodyOf(splitMail(part.replace(/^\r?\n/, ''))));
    return parts.find((part) => part?.html === false) ?? parts.find((part) => part !== null) ?? null;
  }
  if (!/^text\/(plain|html)/i.test(type)) return null;
  const charset = /charset="?([^";\s]+)"?/i.exec(type)?.[1] ?? 'utf-8';
  const encoding = (head.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  return { html: /html/i.test(type), text: decodeBytes(body, encoding, charset) };
}

function readMail(bytes: Uint8Array): ReadReport {
  const mail = splitMail(new TextDecoder('latin1').decode(bytes));
  const body = bodyOf(mail);
  // The day by the clock of the sender: the zone is left out, and none is added.
  const sent = Date.parse(`${(mail.head.get('date') ?? '').replace(/\s+([+-]\d{4}|[A-Z]{1,5})\b.*$/, '')} UTC`);
  const meta: ReportMeta = {
    title: decodeHeader(mail.head.get('subject') ?? '') || undefined,
    published: Number.isNaN(sent) ? undefined : new Date(sent).toISOString().slice(0, 10),
  };
  if (!body) throw new Error('The message has no text.');
  return body.html
    ? { ...readHtml(body.text), meta: { ...readHtml(body.text).meta, ...meta } }
    : { text: body.text, meta };
}

/** Marks of Markdown that are not part of the text. */
const readMarkdown = (text: string): ReadReport => ({
  text: text
    .replace(/^---\n[^]*?\n---\n/, '')
    .replace(/^#{1,6} +|^> ?|^[-*+] +/gm, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2'),
  meta: /^# +(.+)$/m.test(text) ? { title: /^# +(.+)$/m.exec(text)?.[1] } : {},
});

/** A pasted or typed text. */
export function readPlain(text: string): ReadReport {
  return /^\s*(<!doctype html|<html)/i.test(text) ? readHtml(text) : { text, meta: {} };
}

export async function readReport(file: File): Promise<ReadReport | ReportFault> {
  if (file.size > mostBytes) return 'large';
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const read = await readBytes(file.name, bytes);
    return read.text.trim() === '' ? 'empty' : read;
  } catch {
    return 'unreadable';
  }
}

async function readBytes(name: string, bytes: Uint8Array): Promise<ReadReport> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readDocx(bytes);
  if (/\.eml$/i.test(name)) return readMail(bytes);
  const text = await decodeText(name, bytes);
  if (/\.x?html?$/i.test(name)) return readHtml(text);
  return /\.(md|markdown)$/i.test(name) ? readMarkdown(text) : readPlain(text);
}

async function decodeText(name: string, bytes: Uint8Array): Promise<string> {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (mark) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const encoding = await guessOldEncoding(sourceOfBytes(name, bytes));
    return new TextDecoder(encoding === 'utf-8-damaged' ? 'utf-8' : encoding).decode(bytes);
  }
}

/** Characters that change how a text reads and cannot be seen, as `U+202E`, each once. */
export function hiddenIn(text: string): readonly string[] {
  const found =
    text.match(/[\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFFD]/gu) ?? [];
  return [...new Set(found)].map(
    (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
