/** What a JSON file is, by the members of its outermost object, as far as its first bytes show them. */
import type { FileKind } from './fileKind.ts';

interface Member {
  readonly name: string;
  /** Of a string; undefined for any other value. */
  readonly text: string | undefined;
}

const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/gs;

function textOf(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return '';
  }
}

/** Members of the outermost object. Stops where the text breaks off. */
function* membersOf(head: string): Generator<Member> {
  let depth = 0;
  let name: string | null = null;
  let before = '';
  for (const [sign] of head.matchAll(token)) {
    if (depth === 1 && sign === ':' && before.startsWith('"')) name = textOf(before);
    else if (depth === 1 && name !== null && before === ':') {
      yield { name, text: sign.startsWith('"') ? textOf(sign) : undefined };
      name = null;
    }
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    before = sign;
  }
}

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** More than one JSON value, each on a line of its own. */
function isNdjson(text: string, name: string): boolean {
  if (text.startsWith('\u001e') || /\.(ndjson|jsonl|geojsonl|geojsons)$/i.test(name)) return true;
  const [first = '', second] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return second !== undefined && first.startsWith('{') && isWhole(first) && second.startsWith('{');
}

/** A variable or a call around the value: `var data = {…};`, `callback({…})`. */
export const jsonWrapper = /^\s*(?:(?:var|let|const|export default)\s+)?(?:[\w$.]+\s*(?:=|\()\s*)?(?=[{[])/;

/** Where the value begins, behind comments and a variable or call; -1 where none does. */
export function startOfJson(head: string): number {
  const before = /^(?:\/\/[^\n]*\n|\/\*[\s\S]*?\*\/|\s)*/.exec(head)?.[0] ?? '';
  const inner = head.slice(before.length);
  const opening = jsonWrapper.exec(inner);
  return opening ? before.length + opening[0].length : -1;
}

/** `head` begins with a bracket or a record separator. */
export function jsonKindOf(head: string, name: string): FileKind {
  if (isNdjson(head, name)) return 'ndjson';
  const members = new Map([...membersOf(head)].map((member) => [member.name, member.text]));
  if (members.get('format') === 'border-brief/briefing') return 'briefing';
  if (members.get('format') === 'border-brief/claims') return 'claims';
  if (members.get('type') === 'Topology') return 'topojson';
  if (members.has('osm3s') || members.get('generator')?.startsWith('Overpass') === true) return 'osm';
  if (members.get('type')?.startsWith('CIM') === true) return 'gisProject';
  if (members.has('doc_id') && members.get('url')?.startsWith('https://') === true) return 'link';
  if (/^\s*\{\s*"(?:locations|timelineObjects)"\s*:/.test(head) && /"latitudeE7"\s*:/.test(head))
    return 'locationHistory';
  if (members.has('featureSet') || /"featureSet"\s*:\s*\{/.test(head)) return 'esriJson';
  const esri = members.get('geometryType')?.startsWith('esriGeometry') ?? false;
  const isEsriList = members.has('spatialReference') || /"attributes"\s*:\s*\{/.test(head);
  return esri || (members.has('features') && isEsriList && !members.has('type')) ? 'esriJson' : 'geojson';
}
