/**
 * Public corpora, and others made from their rules, through every door of the page: nothing crashes, hangs, runs or is lost in silence. The table of it in
 * CONTRIBUTING.md is checked here; with `UPDATE_TABLE=1` it is written.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataKinds } from '../../../src/formats/fileKind.ts';
import { linkCorpus, storageCorpus } from '../../corpora/addresses.ts';
import {
  bombCorpus,
  foreignFiles,
  foreignKindsTried,
  geojsonCorpus,
  markupCorpus,
  ownFiles,
  pmtilesCorpus,
} from '../../corpora/files.ts';
import { faultKinds, runCorpus, tableOf, type Corpus, type CorpusRow } from '../../corpora/tally.ts';
import {
  csvCorpus,
  jsonCorpora,
  naughtyCorpora,
  orderCorpus,
  payloadCorpora,
  protoCorpus,
} from '../../corpora/texts.ts';

const corpora: readonly Corpus[] = [
  ...jsonCorpora,
  geojsonCorpus,
  csvCorpus,
  markupCorpus,
  ...naughtyCorpora,
  ...payloadCorpora,
  protoCorpus,
  orderCorpus,
  ownFiles,
  foreignFiles,
  bombCorpus,
  pmtilesCorpus,
  linkCorpus,
  storageCorpus,
];
const none = Object.fromEntries(faultKinds.map((kind) => [kind, []]));
const rows = new Map<Corpus, Promise<CorpusRow>>();

/** Each corpus is run once. */
function rowOf(corpus: Corpus): Promise<CorpusRow> {
  const row = rows.get(corpus) ?? runCorpus(corpus);
  rows.set(corpus, row);
  return row;
}

describe('a corpus', () => {
  it.each(corpora.map((corpus) => [`${corpus.name} through ${corpus.door}`, corpus] as const))(
    '%s',
    async (_, corpus) => {
      expect((await rowOf(corpus)).faults).toEqual(none);
    },
    600_000,
  );
});

it('damages every kind of file that can be imported', async () => {
  const tried = await foreignKindsTried();
  expect(dataKinds.filter((kind) => !tried.has(kind))).toEqual([]);
});

it('has its row in CONTRIBUTING.md', async () => {
  const table = tableOf(await Promise.all(corpora.map(rowOf)));
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const own = /\| Corpus \|[\s\S]*?(?=\n\n)/;
  if (process.env['UPDATE_TABLE'] === '1')
    writeFileSync(
      'CONTRIBUTING.md',
      text.replace(own, () => table),
    );
  else expect(own.exec(text)?.[0]).toBe(table);
}, 600_000);
