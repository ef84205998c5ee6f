import { describe, expect, it } from 'vitest';
import { snapshotOf } from './buildSnapshot.ts';
import { deckOf, partOf, partsOf, picture } from './buildDeck.ts';
import { elements, textOf, type XmlNode } from './readXml.ts';
import { unzip } from './unzip.ts';

const slidePath = 'ppt/slides/slide1.xml';
const slideOf = (...changes: Parameters<typeof deckOf>): XmlNode => partOf(partsOf(deckOf(...changes)), slidePath);
/** The text of each paragraph, without the signs that only order it. */
const paragraphsIn = (node: XmlNode | undefined): readonly string[] =>
  (node ? elements(node, 'a:p') : []).map((paragraph) => textOf(paragraph).replace(/[\u200e\u200f\u202a-\u202c]/g, ''));
const named = (node: XmlNode, name: string): readonly XmlNode[] =>
  ['p:sp', 'p:pic', 'p:grpSp']
    .flatMap((kind) => elements(node, kind))
    .filter((shape) => elements(shape, 'p:cNvPr')[0]?.attributes['name'] === name);
const altOf = (node: XmlNode | undefined): string | undefined =>
  node ? elements(node, 'p:cNvPr')[0]?.attributes['descr'] : undefined;
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

describe('the file', () => {
  const bytes = deckOf({}, { options: { languages: ['ar'], flavour: 'dark' } });
  const parts = partsOf(bytes);
  const paths = new Set(unzip(bytes).map(({ name }) => name));

  it('begins with its content types and gives one to every part', () => {
    expect(unzip(bytes)[0]?.name).toBe('[Content_Types].xml');
    const types = partOf(parts, '[Content_Types].xml');
    const overrides = elements(types, 'Override').map(({ attributes }) => attributes['PartName']?.slice(1) ?? '');
    expect(overrides.filter((path) => !paths.has(path))).toEqual([]);
    expect(new Set(overrides).size).toBe(overrides.length);
    const rest = [...paths].filter((path) => !overrides.includes(path) && path !== '[Content_Types].xml');
    expect(rest.filter((path) => !/\.(rels|png)$/.test(path))).toEqual([]);
  });

  it('has relations that all lead somewhere, and no id without one', () => {
    for (const [path, node] of parts) {
      if (path.endsWith('.rels') || path === '[Content_Types].xml') continue;
      const relations = parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels'));
      const known = new Map(
        (relations ? elements(relations, 'Relationship') : []).map(({ attributes }) => [
          attributes['Id'],
          attributes['Target']?.slice(1) ?? '',
        ]),
      );
      for (const target of known.values()) expect(paths.has(target), `${path} → ${target}`).toBe(true);
      const used = JSON.stringify(node).match(/"r:(?:id|embed)":"[^"]*"/g) ?? [];
      for (const id of used) expect([...known.keys()], `${id} of ${path}`).toContain(/:"([^"]*)"$/.exec(id)?.[1]);
    }
    const called = new Set(
      [...parts]
        .filter(([path]) => path.endsWith('.rels'))
        .flatMap(([, node]) => elements(node, 'Relationship').map(({ attributes }) => attributes['Target']?.slice(1))),
    );
    expect(
      [...paths].filter((path) => !path.endsWith('.rels') && path !== '[Content_Types].xml' && !called.has(path)),
      'parts that nobody calls on',
    ).toEqual([]);
  });

  it('keeps the order of elements that the schema asks for', () => {
    const order: Readonly<Record<string, readonly string[]>> = {
      'p:presentation': ['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst', 'p:sldSz', 'p:notesSz'],
      'p:sld': ['p:cSld', 'p:clrMapOvr'],
      'p:cSld': ['p:bg', 'p:spTree'],
      'p:sldMaster': ['p:cSld', 'p:clrMap', 'p:sldLayoutIdLst', 'p:txStyles'],
      'p:notesMaster': ['p:cSld', 'p:clrMap', 'p:notesStyle'],
      'p:sp': ['p:nvSpPr', 'p:spPr', 'p:txBody'],
      'p:spPr': ['a:xfrm', 'a:custGeom', 'a:prstGeom', 'a:noFill', 'a:solidFill', 'a:ln'],
      'a:xfrm': ['a:off', 'a:ext', 'a:chOff', 'a:chExt'],
      'p:txBody': ['a:bodyPr', 'a:lstStyle', 'a:p'],
      'a:p': ['a:pPr', 'a:r'],
      'a:pPr': ['a:lnSpc', 'a:spcBef', 'a:spcAft', 'a:buFontTx', 'a:buNone', 'a:buAutoNum', 'a:buChar'],
      'a:rPr': ['a:solidFill', 'a:latin', 'a:ea', 'a:cs'],
      'a:ln': ['a:noFill', 'a:solidFill', 'a:prstDash', 'a:custDash', 'a:round'],
      'a:custGeom': ['a:avLst', 'a:gdLst', 'a:ahLst', 'a:cxnLst', 'a:rect', 'a:pathLst'],
      'p:pic': ['p:nvPicPr', 'p:blipFill', 'p:spPr'],
    };
    for (const [path, root] of parts) {
      for (const [name, children] of Object.entries(order)) {
        for (const node of [...(root.name === name ? [root] : []), ...elements(root, name)]) {
          const places = node.children.flatMap((child) =>
            typeof child === 'string' ? [] : [children.indexOf(child.name)],
          );
          expect(places, `${name} in ${path}`).toEqual([...places].sort((a, b) => a - b));
          expect(places, `${name} in ${path}`).not.toContain(-1);
        }
      }
    }
  });

  it('gives every shape of a slide a number of its own', () => {
    for (const [path, node] of parts) {
      const ids = elements(node, 'p:cNvPr').map(({ attributes }) => attributes['id']);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  it('has a slide and a page of notes for each snapshot', () => {
    expect(elements(partOf(parts, 'ppt/presentation.xml'), 'p:sldId').length).toBe(2);
    expect(paragraphsIn(partOf(parts, 'ppt/notesSlides/notesSlide2.xml'))).toContain(
      snapshotOf({ options: { languages: ['ar'] } }).texts[0].title,
    );
  });

  it('is the same byte for byte whenever it is made, and tells no clock but that of the snapshot', () => {
    expect(Buffer.from(deckOf()).equals(Buffer.from(deckOf()))).toBe(true);
    expect(new Set(unzip(bytes).map(({ date, time }) => `${date} ${time}`))).toEqual(new Set(['33 0']));
    const core = partOf(parts, 'docProps/core.xml');
    expect(
      ['dc:creator', 'cp:lastModifiedBy', 'dcterms:created', 'dcterms:modified'].map((name) =>
        textOf(elements(core, name)[0]),
      ),
    ).toEqual(['Border Brief', 'Border Brief', '2026-02-08T09:30:00Z', '2026-02-08T09:30:00Z']);
  });
});

describe('the slide', () => {
  const snapshot = snapshotOf({ options: { marking: 'RELEASABLE' } });
  const [texts] = snapshot.texts;
  const slide = slideOf({ options: { marking: 'RELEASABLE' } });

  it('has the size of the sheet', () => {
    const sizeOf = (preset: 'slide-hd' | 'a4-portrait'): unknown =>
      elements(partOf(partsOf(deckOf({ options: { preset } })), 'ppt/presentation.xml'), 'p:sldSz')[0]?.attributes;
    expect(sizeOf('slide-hd')).toEqual({ cx: '12192000', cy: '6858000' });
    const { cx, cy } = sizeOf('a4-portrait') as { cx: string; cy: string };
    expect([Number(cx) / 36_000, Number(cy) / 36_000].map(Math.round)).toEqual([210, 297]);
  });

  it('is shrunk where no slide may be so large', () => {
    const { cx, cy } =
      elements(
        partOf(partsOf(deckOf({ options: { preset: 'free', freePx: [8192, 480] } })), 'ppt/presentation.xml'),
        'p:sldSz',
      )[0]?.attributes ?? {};
    expect(Number(cx)).toBe(51_206_400);
    expect(Number(cx) / Number(cy)).toBeCloseTo(8192 / 480, 1);
  });

  it('has a title that is one', () => {
    const titles = elements(slide, 'p:sp').filter(
      (shape) => elements(shape, 'p:ph')[0]?.attributes['type'] === 'title',
    );
    const said = titles.map((shape) => paragraphsIn(shape));
    expect([[[texts.title]], [[texts.shortTitle]]]).toContainEqual(said);
  });

  it('holds texts as whole paragraphs, those of one part in one shape', () => {
    expect(paragraphsIn(named(slide, 'Counts, window and filters')[0])).toEqual(
      expect.arrayContaining([plain(texts.stamps.line)]),
    );
    const notes = named(slide, 'Notes and origin').flatMap((node) => paragraphsIn(node));
    expect(notes.some((text) => text.startsWith(plain(texts.stamps.countsShort)))).toBe(true);
    const record = slideOf({ options: { preset: 'a3-landscape' } });
    const sourcesOf = named(record, 'Sources');
    const [sources] = sourcesOf;
    const numbers = sources
      ? elements(sources, 'a:buAutoNum').map(({ attributes }) => Number(attributes['startAt']))
      : [];
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(sourcesOf.length).toBeGreaterThan(0);
    for (const entry of texts.legend.flatMap(({ entries }) => entries).slice(0, 3))
      expect(paragraphsIn(record)).toContain(plain(entry.label));
    expect(paragraphsIn(slide).filter((text) => text === 'RELEASABLE').length).toBe(2);
  });

  it('holds one picture, the ground of the map, which tells what it shows', () => {
    expect(elements(slide, 'p:pic').length).toBe(1);
    expect(altOf(elements(slide, 'p:pic')[0])).toBe(`${texts.title}. ${texts.stamps.counts}.`);
    expect(
      unzip(deckOf())
        .filter(({ name }) => name.endsWith('.png'))
        .map(({ data }) => data.equals(Buffer.from(picture))),
    ).toEqual([true]);
  });

  it('holds the logo as a picture of its own', () => {
    const logo = { url: `data:image/png;base64,${Buffer.from(picture).toString('base64')}`, widthPx: 30, heightPx: 20 };
    const pictures = elements(slideOf({ options: { logo } }), 'p:pic');
    expect(pictures.map(altOf)).toContain('Logo');
    expect(pictures).toHaveLength(2);
  });

  it('has marks as drawings with the name of their record', () => {
    const [marks] = named(slide, 'Marks of the records');
    const names = marks
      ? marks.children
          .flatMap((child) => (typeof child === 'string' ? [] : [elements(child, 'p:cNvPr')[0]?.attributes]))
          .slice(2)
      : [];
    const records = new Set(snapshot.records.map(({ shown }) => texts.words.text(shown.facts.record.name)));
    expect(names.length).toBeGreaterThan(10);
    expect(
      names.filter((one) => {
        const name = (one?.['name'] ?? '').replace(/ \(\+\d+\)$/, '');
        return !records.has(name) || !(one?.['descr'] ?? '').startsWith(name);
      }),
    ).toEqual([]);
    expect(marks ? elements(marks, 'a:custGeom').length : 0).toBeGreaterThan(names.length);
  });

  it('draws locator, scale and north arrow, and says what they are', () => {
    const near = slideOf({ view: { camera: { center: [41, 34.4], zoom: 9, bearing: 0, pitch: 0 } } });
    expect(altOf(named(near, 'Locator map')[0])).toMatch(/^Small map/);
    expect(named(slide, 'Locator map'), 'none where the map shows the border').toEqual([]);
    expect(altOf(named(slide, 'North arrow')[0])).toMatch(/north/);
    expect(elements(named(near, 'Locator map')[0] as XmlNode, 'a:custGeom').length).toBeGreaterThan(1);
    expect(paragraphsIn(named(slide, 'Scale bar')[0]).join()).toMatch(/^\d+ km$/);
  });

  it('turns the north arrow with the map', () => {
    const turned = slideOf({ view: { camera: { ...snapshot.view.camera, bearing: 30 } } });
    const arrow = elements(named(turned, 'North arrow')[0] as XmlNode, 'p:sp')[0] as XmlNode;
    expect(elements(arrow, 'a:xfrm')[0]?.attributes['rot']).toBe(String(330 * 60_000));
  });

  it('points with a callout at its place, and leaves out one that lies outside', () => {
    const { center } = snapshot.view.camera;
    const withCallouts = slideOf({
      callouts: [
        { position: [center[0], center[1]], text: 'Held since Tuesday' },
        { position: [0, 0], text: 'Far away' },
      ],
    });
    expect(
      elements(withCallouts, 'a:prstGeom').filter(({ attributes }) => attributes['prst'] === 'wedgeRoundRectCallout')
        .length,
    ).toBe(1);
    expect(paragraphsIn(withCallouts)).toContain('Held since Tuesday');
  });

  it('survives whatever is written into its fields', () => {
    const title = 'A <b> & "c" \u0007\ud800';
    expect(paragraphsIn(slideOf({ options: { title, subtitle: '</a:t>' } }))).toEqual(
      expect.arrayContaining(['A <b> & "c" ', '</a:t>']),
    );
  });
});

describe('notes', () => {
  it('tell sources with addresses, counts, stamps, disputes and every record', () => {
    const snapshot = snapshotOf();
    const [texts] = snapshot.texts;
    const lines = paragraphsIn(partOf(partsOf(deckOf()), 'ppt/notesSlides/notesSlide1.xml'));
    for (const line of [
      texts.stamps.counts,
      texts.stamps.window,
      texts.stamps.asKnown,
      texts.stamps.produced,
      ...texts.disputes,
    ])
      expect(lines).toContain(line);
    for (const { number, source } of snapshot.sources)
      expect(
        lines.some((line) => line.startsWith(`${number}. `) && line.endsWith(source.url ?? '')),
        source.id,
      ).toBe(true);
    for (const { shown } of snapshot.records)
      expect(
        lines.some((line) => line.startsWith(texts.words.text(shown.facts.record.name))),
        shown.facts.record.id,
      ).toBe(true);
  });
});

describe('Arabic', () => {
  const slide = slideOf({ options: { languages: ['ar'] } });

  it('runs from right to left, in its own language', () => {
    const paragraphs = elements(slide, 'a:p').filter((paragraph) => /[\u0600-\u06ff]/.test(textOf(paragraph)));
    expect(paragraphs.length).toBeGreaterThan(20);
    for (const paragraph of paragraphs) {
      expect(elements(paragraph, 'a:pPr')[0]?.attributes['rtl'], textOf(paragraph)).toBe('1');
      expect(elements(paragraph, 'a:rPr')[0]?.attributes['lang']).toBe('ar-IQ');
      expect(elements(paragraph, 'a:cs')[0]?.attributes['typeface']).toBe('Arial');
    }
    expect(
      elements(slide, 'p:sp')
        .filter((shape) => elements(shape, 'p:ph').length > 0)
        .flatMap((shape) => elements(shape, 'a:pPr').map(({ attributes }) => attributes['algn'])),
    ).toEqual(['r']);
  });

  it('keeps dates in their order without signs that office programs do not know', () => {
    const record = slideOf({ options: { languages: ['ar'], preset: 'a3-landscape' } });
    const text = elements(record, 'a:t').map(textOf).join('\n');
    expect(text).not.toMatch(/[\u2066-\u2069]/);
    expect(text).toContain('\u200f\u202a2026-02-08 09:30\u202c\u200f');
  });

  it('stands beside English, each with its own direction', () => {
    const both = slideOf({ options: { languages: ['en', 'ar'] } });
    const title = elements(both, 'p:sp').find((shape) => elements(shape, 'p:ph').length > 0) as XmlNode;
    expect(elements(title, 'a:pPr').map(({ attributes }) => [attributes['rtl'], attributes['algn']])).toEqual([
      ['0', 'l'],
      ['1', 'l'],
    ]);
    expect(elements(title, 'a:rPr').map(({ attributes }) => attributes['lang'])).toEqual(['en-GB', 'ar-IQ']);
  });
});
