/** What is said of a file that cannot be used: what it is, and what to do. */
import { describe, expect, it } from 'vitest';
import { importWords } from '../../../src/words/imports.ts';

const failures = Object.entries(importWords).filter(([key]) => key.startsWith('imports.failure.'));

describe('a message about a file', () => {
  it.each(failures)('%s says what the file is and what to do', (_, texts) => {
    for (const text of texts) {
      const sentences = text.split(/[.؛;][}]*\s+/u).filter((sentence) => sentence.trim() !== '');
      expect(sentences.length, text).toBeGreaterThanOrEqual(2);
    }
  });

  it('exists for every kind', () => {
    expect(failures.length).toBeGreaterThan(40);
  });
});
