/** A sealed file comes apart into what it was made of, takes extras, and tells every change apart from the manifest. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkSealed } from '../../../src/export/sealed/checkSealed.ts';
import { packPart, unpackPart } from '../../../src/export/sealed/packPart.ts';
import { parseSealed } from '../../../src/export/sealed/readSealed.ts';
import { composeSealed, policyOf, scriptHashOf, type SealedFile } from '../../../src/export/sealed/sealedFile.ts';
import { sealFile } from '../../../src/export/sealed/sealFile.ts';

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

function found(html: string) {
  const { frame, parts } = parseSealed(html);
  const text = (pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
  return {
    manifestText: text(/id="manifest">([^<]*)</),
    seal: text(/name="seal" content="([^"]*)"/),
    policy: policyOf(frame),
    frame,
    parts,
  };
}

describe('a sealed file', () => {
  it('comes apart into what it was made of', () => {
    expect(parseSealed(composeSealed(file).html)).toEqual(file);
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
    const { html, seal } = composeSealed(file);
    expect(seal).toBe(sha256(found(html).manifestText));
    expect(checkSealed(found(html))).toEqual({ seal, altered: [], madeAt: '2026-02-07T10:00:00Z' });
  });

  it('refuses names that could end its markup or leave its folder', () => {
    for (const name of ['a"b', '../up', 'a<b', ''])
      expect(() => composeSealed({ ...file, parts: [{ name, text: '' }] }), name).toThrow();
  });
});

describe('changes', () => {
  const whole = found(composeSealed(file).html);

  it.each([
    [
      'a changed part',
      {
        ...whole,
        parts: whole.parts.map((part) => (part.name === 'app.js' ? { ...part, text: `${part.text}A` } : part)),
      },
      ['app.js'],
    ],
    ['a missing part', { ...whole, parts: whole.parts.slice(1) }, ['app.js']],
    [
      'an added part',
      { ...whole, parts: [...whole.parts, packPart('extras/more.json', bytes('{}'))] },
      ['extras/more.json'],
    ],
    ['a part said twice', { ...whole, parts: [...whole.parts, ...whole.parts.slice(0, 1)] }, ['app.js']],
    ['a changed title', { ...whole, frame: { ...whole.frame, title: 'Other' } }, ['frame']],
    ['a changed policy', { ...whole, policy: `${whole.policy}; img-src *` }, ['frame']],
    ['a changed instant', { ...whole, manifestText: whole.manifestText.replace('10:00', '11:00') }, ['manifest']],
    ['a manifest that is none', { ...whole, manifestText: 'x' }, ['manifest']],
  ] as const)('%s is told', (_title, page, altered) => {
    expect(checkSealed(page).altered).toEqual(altered);
  });
});

describe('sealing again', () => {
  it('adds extras, replaces earlier ones and leaves the rest byte for byte', () => {
    const once = sealFile(
      composeSealed(file).html,
      [
        { name: 'view.txt', bytes: bytes('v=1&lang=ar') },
        { name: 'old.json', bytes: bytes('{}') },
      ],
      '2026-02-08T00:00:00Z',
    );
    const twice = sealFile(once.html, [{ name: 'view.txt', bytes: bytes('v=1') }], '2026-02-09T00:00:00Z');
    const { parts, info, frame } = parseSealed(twice.html);
    expect(parts).toEqual([...file.parts, packPart('extras/view.txt', bytes('v=1'))]);
    expect([info.madeAt, frame]).toEqual(['2026-02-09T00:00:00Z', file.frame]);
    expect(checkSealed(found(twice.html)).altered).toEqual([]);
    expect(twice.seal).not.toBe(once.seal);
  });

  it('refuses what is no sealed file', () => {
    expect(() => sealFile('<!doctype html><title>x</title>', [], '2026-02-08T00:00:00Z')).toThrow('no sealed file');
  });
});
