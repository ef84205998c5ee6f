/** The desk in Arabic: days, extensions, addresses and positions run from left to right as they are typed, also beside Arabic names. */
import bidiFactory from 'bidi-js';
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { deskDraftWords } from '../../../src/words/deskDraft.ts';
import { deskWords } from '../../../src/words/desk.ts';
import { importFormWords } from '../../../src/words/importForm.ts';
import { BringReport } from '../../../src/ui/desk/BringReport.tsx';
import { patchDesk } from '../../../src/store/actions/deskActions.ts';
import { putText } from '../../../src/ui/desk/openReport.ts';
import { deskOf, deskStore } from './deskStore.ts';
import { renderWith } from './renderWith.tsx';

const bidi = bidiFactory();

/** What is written from left to right: a day, a span, an extension, an address, a pair of coordinates. */
const written =
  /\d+\.\d+, \d+\.\d+|https?:\/\/|(?<!\p{L})\.[a-z]\w*(?:\.\w+)*|\d{4}-\d\d[\d~/-]*|[A-Za-z0-9]+(?:[+.-][A-Za-z0-9]+)+/gu;

/** The first of these that is turned around or torn apart. */
function turned(text: string): string | undefined {
  const levels = bidi.getEmbeddingLevels(text, 'rtl');
  const places = new Map(bidi.getReorderedIndices(text, levels).map((index, place) => [index, place]));
  for (const { 0: unit, index } of text.matchAll(written))
    for (let at = 1; at < unit.length; at += 1)
      if ((places.get(index + at) ?? 0) !== (places.get(index + at - 1) ?? 0) + 1) return unit;
  return undefined;
}

it.each([
  ['the desk', deskWords],
  ['the draft', deskDraftWords],
  ['the form of an import', importFormWords],
])('no sentence of %s turns what it quotes', (_name, table) => {
  expect(turned('مثل 2026-02-06 أو'), 'the check finds a day that is turned').toBe('2026-02-06');
  expect(Object.entries(table).flatMap(([key, [, arabic]]) => (turned(arabic) === undefined ? [] : [key]))).toEqual([]);
});

it('lists the reports with their days as they are written', () => {
  const store = deskStore('ar');
  putText(store, 'توقيف رجلين قرب القائم\nوكالة الحدود للأنباء، 5 آذار 2026\nأوقف حرس الحدود رجلين قرب القائم.');
  patchDesk(store, { report: null });
  renderWith(store, <BringReport desk={deskOf(store)} />);
  const [day] = screen.getAllByText('2026-03-05');
  expect(day?.tagName).toBe('BDI');
});
