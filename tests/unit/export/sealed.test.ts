/** A sealed file can be taken apart into what it was made of, takes extras, and reveals every change of what a browser makes of it. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSealed } from '../../../src/export/sealed/checkSealed.ts';
import { lockedPart, unlockParts } from '../../../src/export/sealed/lockParts.ts';
import { packPart, unpackPart } from '../../../src/export/sealed/packPart.ts';
import { writeNode } from '../../../src/export/sealed/pageNodes.ts';
import { parseSealed } from '../../../src/export/sealed/readSealed.ts';
import { composeSealed, policyOf, scriptHashOf, type SealedFile } from '../../../src/export/sealed/sealedFile.ts';
import { sealAgain } from '../../../src/export/sealed/sealFile.ts';
import { fingerprintOf } from '../../../src/export/sealed/fingerprint.ts';
import { ed25519 } from '@noble/curves/ed25519.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { pageOf } from './sealedPage.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sha256 = (text: string, encoding: 'hex' | 'base64' = 'hex'): string =>
  createHash('sha256').update(text).digest(encoding);

const file: SealedFile = {
  frame: {
    title: 'Brief & <border>',
    style: 'p { color: red; }',
    notice: ['Does not start.', 'لا يبدأ.'],
    loader: 'const a = 1 < 2 && "x";',
    icon: 'data:,',
    scriptHash: scriptHashOf('run()'),
  },
  parts: [packPart('app.js', bytes('run()')), packPart('data/incidents.geojson', bytes('{"name":"الهول"}'))],
  info: { version: '1.2.3', madeAt: '2026-02-07T10:00:00Z' },
};
const { html, seal } = composeSealed(file);
const manifestText = /id="manifest">([^<]*)</.exec(html)?.[1] ?? '';

const secret = Uint8Array.from({ length: 32 }, (_, at) => at);
const key = {
  signer: { name: 'Desk “West”', key: bytesToHex(ed25519.getPublicKey(secret)) },
  sign: async (message: Uint8Array) => Promise.resolve(ed25519.sign(message, secret)),
};

describe('a sealed file', () => {
  it('can be taken apart into what it was made of', () => {
    expect(parseSealed(html)).toEqual(file);
  });

  it('packs parts that any gunzip reads, the same at any time', () => {
    const text = file.parts[1]?.text ?? '';
    expect(gunzipSync(Buffer.from(text, 'base64')).toString()).toBe('{"name":"الهول"}');
    expect(unpackPart({ name: '', text })).toEqual(bytes('{"name":"الهول"}'));
    expect(packPart('data/incidents.geojson', bytes('{"name":"الهول"}')).text).toBe(text);
  });

  it('names in its policy the hashes that a browser computes, and nothing that would let another script run', () => {
    const policy = policyOf(file.frame);
    expect(policy).toContain(
      `script-src 'sha256-${sha256(file.frame.loader, 'base64')}' 'sha256-${sha256('run()', 'base64')}';`,
    );
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has the hash of its manifest as its seal', () => {
    expect(seal).toBe(sha256(manifestText));
    expect(checkSealed(pageOf(html))).toEqual({ seal, altered: [], madeAt: '2026-02-07T10:00:00Z', signer: null });
  });

  it('refuses names that could end its markup or leave its folder', () => {
    for (const name of ['a"b', '../up', 'a<b', ''])
      expect(() => composeSealed({ ...file, parts: [{ name, text: '' }] }), name).toThrow();
  });
});

describe('changes', () => {
  const part = (name: string): string =>
    new RegExp(`<script type="application/gzip" data-part="${name}">[^<]*</script>`).exec(html)?.[0] ?? '';
  const more = '<script type="application/gzip" data-part="extras/more.json">AAAA</script>';

  it.each([
    ['a changed part', html.replace(part('app.js'), part('app.js').replace('</script>', 'A</script>')), ['app.js']],
    ['a missing part', html.replace(`${part('app.js')}\n`, ''), ['app.js']],
    ['an added part', html.replace(part('app.js'), `${more}\n${part('app.js')}`), ['extras/more.json']],
    ['a part said twice', html.replace(part('app.js'), `${part('app.js')}\n${part('app.js')}`), ['app.js']],
    ['a changed title', html.replace('<title>Brief', '<title>Other'), ['frame']],
    ['a changed policy', html.replace("default-src 'none'", "default-src 'self'"), ['frame']],
    ['a changed instant', html.replace('T10:00', 'T11:00'), ['manifest']],
    ['a manifest that is none', html.replace(manifestText, 'x'), ['manifest']],
    [
      'markup before the root',
      html.replace('<div id="root">', '<dialog open><h1>FALSE</h1></dialog><div id="root">'),
      ['markup'],
    ],
    ['markup in the root', html.replace('<div id="root">', '<div id="root"><h1>FALSE</h1>'), ['markup']],
    [
      'a refresh',
      html.replace(
        '<meta charset="utf-8" />',
        '<meta charset="utf-8" /><meta http-equiv="refresh" content="0;url=https://example.org/" />',
      ),
      ['markup'],
    ],
    ['an attribute', html.replace('<body>', '<body background="x">'), ['markup']],
    ['a comment after the page', `${html}<!-- more -->`, ['markup']],
    ['a text after the page', `${html}more`, ['markup']],
    ['a second title', html.replace('<title>', '<title>Other</title><title>'), ['markup', 'frame']],
  ] as const)('%s is revealed', (_title, changed, altered) => {
    expect(changed).not.toBe(html);
    expect(checkSealed(pageOf(changed)).altered).toEqual(altered);
    expect(() => parseSealed(changed)).toThrow();
  });

  const piece = fc.oneof(
    fc.constantFrom('<p>', '<!--', '-->', '"', ' x', '<b>FALSE</b>', '</script>', '&lt;', '\n', '<template>', '\0'),
    fc.string({ minLength: 1, maxLength: 3 }),
  );
  /** A place as a share of the file, and what is done there. */
  const change = fc.tuple(
    fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    fc.oneof(
      fc.record({ cut: fc.constant(0), put: piece }),
      fc.record({ cut: fc.integer({ min: 1, max: 41 }), put: fc.constant('') }),
      fc.record({ cut: fc.constant(1), put: piece }),
      fc.record({ cut: fc.constant(1), bit: fc.nat(6) }),
    ),
  );
  const flip = (letter: string, bit: number): string => String.fromCharCode(letter.charCodeAt(0) ^ (1 << bit));

  it.each([
    ['a plain page', 2000, {}],
    ['a signed page', 500, { key }],
    ['a locked page', 500, { password: 'four random words' }],
  ])(
    'anywhere in %s either leave it as it was, element for element, or are revealed',
    async (_title, numRuns, sealing) => {
      const sealed = (await sealAgain(file, [], { madeAt: '2026-02-08T00:00:00Z', ...sealing })).html;
      const whole = writeNode(pageOf(sealed));
      expect(checkSealed(pageOf(sealed)).altered).toEqual([]);
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          let changed = sealed;
          for (const [share, what] of changes) {
            const at = Math.floor(share * changed.length);
            const put = 'bit' in what ? flip(changed.charAt(at), what.bit) : what.put;
            changed = changed.slice(0, at) + put + changed.slice(at + what.cut);
          }
          fc.pre(changed !== sealed);
          expect(() => parseSealed(changed)).toThrow();
          const page = pageOf(changed);
          if (writeNode(page) !== whole) expect(checkSealed(page).altered).not.toEqual([]);
        }),
        { numRuns },
      );
    },
  );
});

describe('sealing again', () => {
  const once = async () =>
    sealAgain(
      parseSealed(html),
      [
        { name: 'view.txt', bytes: bytes('v=1&lang=ar') },
        { name: 'old.json', bytes: bytes('{}') },
      ],
      { madeAt: '2026-02-08T00:00:00Z' },
    );

  it('adds extras, replaces earlier ones and leaves the rest byte for byte', async () => {
    const first = await once();
    const twice = await sealAgain(parseSealed(first.html), [{ name: 'view.txt', bytes: bytes('v=1') }], {
      madeAt: '2026-02-09T00:00:00Z',
    });
    const { parts, info, frame } = parseSealed(twice.html);
    expect(parts).toEqual([...file.parts, packPart('extras/view.txt', bytes('v=1'))]);
    expect([info.madeAt, frame]).toEqual(['2026-02-09T00:00:00Z', file.frame]);
    expect(checkSealed(pageOf(twice.html)).altered).toEqual([]);
    expect(twice.seal).not.toBe(first.seal);
  });

  it('refuses what is not a sealed file', () => {
    expect(() => parseSealed('<!doctype html><title>x</title>')).toThrow('not a sealed file');
  });
});

describe('a signature', () => {
  const signed = async () => sealAgain(file, [], { madeAt: '2026-02-08T00:00:00Z', key });

  it('names who signed the file', async () => {
    const { html: text } = await signed();
    expect(checkSealed(pageOf(text))).toMatchObject({ altered: [], signer: key.signer });
    expect(fingerprintOf(key.signer.key)).toMatch(/^([0-9a-f]{4} ){7}[0-9a-f]{4}$/);
  });

  it.each([
    ['another name', (text: string) => text.replace('Desk', 'Dusk')],
    ['another key', (text: string) => text.replace(key.signer.key, '0'.repeat(64))],
    ['another signature', (text: string) => text.replace(/(name="signature" content=")../, '$100')],
    ['no signature', (text: string) => text.replace(/<meta name="signature"[^>]*>\n/, '')],
    ['a part and its hash exchanged', (text: string) => resealed(text)],
  ])('does not hold for %s', async (_title, change) => {
    const { html: text } = await signed();
    const changed = change(text);
    expect(changed).not.toBe(text);
    const check = checkSealed(pageOf(changed));
    expect(check.signer).toBeNull();
    expect(check.altered).toContain('signature');
  });

  /** As somebody would who seals the file again without the key. */
  function resealed(text: string): string {
    const part = packPart('app.js', bytes('other()'));
    const old = file.parts[0]?.text ?? '';
    const manifest = /id="manifest">([^<]*)</.exec(text)?.[1] ?? '';
    const changed = manifest.replace(sha256(old), sha256(part.text));
    return text.replace(old, part.text).replace(manifest, changed).replace(sha256(manifest), sha256(changed));
  }
});

describe('a password', () => {
  it('hides names and contents of all parts, and opens them again', async () => {
    const { html: text } = await sealAgain(file, [{ name: 'view.txt', bytes: bytes('v=1&sel=x') }], {
      madeAt: '2026-02-08T00:00:00Z',
      password: 'four random words é',
    });
    expect(text).not.toContain('app.js');
    expect(text).not.toContain('view.txt');
    const { parts } = parseSealed(text);
    expect(parts.map(({ name }) => name)).toEqual([lockedPart]);
    expect(checkSealed(pageOf(text)).altered).toEqual([]);
    const locked = parts[0] ?? { name: '', text: '' };
    expect(await unlockParts(locked, 'four random words e')).toBeNull();
    expect(await unlockParts(locked, 'four random words e\u0301')).toEqual([
      ...file.parts,
      packPart('extras/view.txt', bytes('v=1&sel=x')),
    ]);
  });

  it('opens nothing of a part that was changed', async () => {
    const { html: text } = await sealAgain(file, [], { madeAt: '2026-02-08T00:00:00Z', password: 'four random words' });
    const [locked] = parseSealed(text).parts;
    const end = locked?.text.length ?? 0;
    const changed = `${locked?.text.slice(0, end - 8)}${locked?.text[end - 8] === 'A' ? 'B' : 'A'}${locked?.text.slice(end - 7)}`;
    expect(await unlockParts({ name: lockedPart, text: changed }, 'four random words')).toBeNull();
  });
});
