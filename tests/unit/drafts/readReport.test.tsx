/** Reports as desks have them: pages, Word documents, messages, plain text. In the environment of the page, since markup is parsed by the browser. */
import { zipSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readReport } from '../../../src/drafts/readReport.ts';

const file = (name: string, content: string | Uint8Array): File => new File([content as BlobPart], name);
const read = async (name: string, content: string | Uint8Array) => {
  const report = await readReport(file(name, content));
  if (typeof report === 'string') throw new Error(report);
  return {
    lines: report.text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    meta: report.meta,
  };
};

describe('a saved page', () => {
  const page = `<!doctype html><html><head><title>Other</title>
    <meta property="og:site_name" content="Desk News"><meta property="og:title" content="Patrol near the line">
    <meta property="article:published_time" content="2026-02-07T01:30:00+03:00"><link rel="canonical" href="https://example.org/a"></head>
    <body><nav>Menu</nav><article><h1>Patrol near the line</h1><p>First<br>and second.</p><script>ignored()</script>
    <ul><li>A point</li></ul></article><footer>Imprint</footer></body></html>`;

  it('gives the paragraphs of its article and what it says of its source', async () => {
    const { lines, meta } = await read('page.html', page);
    expect(lines).toEqual(['Patrol near the line', 'First', 'and second.', 'A point']);
    expect(meta).toEqual({
      publisher: 'Desk News',
      title: 'Patrol near the line',
      published: '2026-02-07',
      url: 'https://example.org/a',
    });
  });

  it('takes no address that is not of the web', async () => {
    const { meta } = await read('page.html', '<link rel="canonical" href="javascript:alert(1)"><p>Text</p>');
    expect(meta.url).toBeUndefined();
  });
});

describe('a Word document', () => {
  const docx = (body: string): Uint8Array =>
    zipSync({
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
      'docProps/core.xml': strToU8(
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Daily report</dc:title></cp:coreProperties>',
      ),
    });
  const run = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

  it('gives its paragraphs, with runs joined and without what was deleted', async () => {
    const { lines, meta } = await read(
      'report.docx',
      docx(
        `<w:p>${run('Two ')}${run('patrols')}<w:r><w:tab/><w:t>met.</w:t></w:r></w:p><w:p><w:del><w:r><w:delText>Gone</w:delText></w:r></w:del>${run('Kept')}</w:p>`,
      ),
    );
    expect(lines).toEqual(['Two patrols met.', 'Kept']);
    expect(meta).toEqual({ title: 'Daily report' });
  });

  it('says the text of a box once', async () => {
    const box = `<w:p>${run('Outside')}<w:r><w:txbxContent><w:p>${run('Inside')}</w:p></w:txbxContent></w:r></w:p>`;
    expect((await read('report.docx', docx(box))).lines).toEqual(['Outside', 'Inside']);
  });

  it('is unreadable when damaged, and when it declares entities', async () => {
    expect(await readReport(file('report.docx', docx(`<w:p>${run('Text')}</w:p>`).slice(0, 60)))).toBe('unreadable');
    const entities = zipSync({ 'word/document.xml': strToU8('<!DOCTYPE d [<!ENTITY a "b">]><w:document/>') });
    expect(await readReport(file('report.docx', entities))).toBe('unreadable');
  });
});

describe('a message', () => {
  const mail = (...lines: readonly string[]): string => lines.join('\r\n');

  it('gives the plain part, its subject, and the day that its own clock says', async () => {
    const { lines, meta } = await read(
      'report.eml',
      mail(
        'Subject: =?UTF-8?B?2KrZgtix2YrYsQ==?= 7',
        'Date: Sat, 7 Feb 2026 01:30:00 +0300',
        'Content-Type: multipart/alternative; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html; charset=utf-8',
        '',
        '<p>Page</p>',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Caf=C3=A9 near the =',
        'line.',
        '--b--',
      ),
    );
    expect(lines).toEqual(['Café near the line.']);
    expect(meta).toEqual({ title: 'تقرير 7', published: '2026-02-07' });
  });

  it('reads a page alone, in the encoding that it names', async () => {
    const bytes = Uint8Array.from([
      ...strToU8(mail('Subject: Report', 'Content-Type: text/html; charset=windows-1256', '', '<p>')),
      0xc7,
      0xe1,
      0xda,
      0xd1,
      0xc7,
      0xde,
      ...strToU8('</p>'),
    ]);
    expect((await read('report.eml', bytes)).lines).toEqual(['العراق']);
  });

  it('says when it has no text', async () => {
    const onlyPicture = mail('Content-Type: image/png', 'Content-Transfer-Encoding: base64', '', 'AAAA');
    expect(await readReport(file('report.eml', onlyPicture))).toBe('unreadable');
  });
});

describe('a text', () => {
  it('is read in UTF-16 and in old Arabic encodings', async () => {
    const utf16 = Uint8Array.from([0xff, 0xfe, 0x27, 0x06, 0x44, 0x06]);
    expect((await read('report.txt', utf16)).lines).toEqual(['ال']);
    const old = Uint8Array.from('c7 e1 da d1 c7 de 20 e6 d3 e6 d1 ed c7'.split(' '), (hex) => parseInt(hex, 16));
    expect((await read('report.txt', old)).lines).toEqual(['العراق وسوريا']);
  });

  it('of Markdown loses its marks and keeps its words', async () => {
    const { lines, meta } = await read('report.md', '# Title\n\n- a **bold** [link](https://example.org)\n');
    expect(lines).toEqual(['Title', 'a bold link']);
    expect(meta.title).toBe('Title');
  });

  it('that is empty or too large is refused as such', async () => {
    expect(await readReport(file('report.txt', ' \n '))).toBe('empty');
    expect(await readReport(file('report.txt', new Uint8Array(2_000_001)))).toBe('large');
  });
});
