/** Every path that the documents name exists. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const documents = ['README.md', 'CONTRIBUTING.md', 'src/ARCHITECTURE.md', ...globSync('src/decisions/*.md')];

/** Built or fetched, and so absent from a fresh copy. */
const made = ['dist/', 'dist-sealed/', 'node_modules/'];

/** Paths in code spans, from the root or from `src/`, and targets of links. A `*` ends the part that is looked for. */
function pathsOf(document: string): readonly string[] {
  const text = readFileSync(document, 'utf8').replace(/```[\s\S]*?```/g, '');
  const spans = [...text.matchAll(/`([\w.@/*{},-]+)`/g)]
    .map((match) => match[1] ?? '')
    .filter((span) => /^(?:src|tests|data|public|\.github)\//.test(span) || /^[\w-]+\/[\w/.-]*$/.test(span))
    .filter((span) => !span.startsWith('@') && !made.some((folder) => span.startsWith(folder)));
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) =>
    posix.normalize(posix.join(dirname(document), match[1] ?? '')),
  );
  return [...new Set([...spans, ...links])];
}

const found = (path: string): boolean =>
  existsSync(path) || existsSync(`src/${path}`) || globSync(path).length > 0 || globSync(`src/${path}`).length > 0;

describe('documents', () => {
  it.each(documents)('%s names only paths that exist', (document) => {
    expect(pathsOf(document).filter((path) => !found(path))).toEqual([]);
  });

  it('finds the paths that it judges', () => {
    expect(pathsOf('src/ARCHITECTURE.md').length).toBeGreaterThan(60);
  });
});
