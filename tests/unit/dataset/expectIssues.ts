/** Assertions about whole loads: a sound dataset has no issue at all, a broken one has the one that it was broken for and no other. */
import { expect } from 'vitest';
import type { DataIssue } from '../../../src/domain/records/dataset.ts';
import type { DatasetBuilder } from './buildDataset.ts';

export async function expectSound(dataset: DatasetBuilder): Promise<void> {
  expect((await dataset.load()).issues).toEqual([]);
}

/** Exactly one issue, which has these members; its message and remedy are sentences. */
export async function expectOnly(dataset: DatasetBuilder, expected: Partial<DataIssue>): Promise<void> {
  const { issues } = await dataset.load();
  expect(issues).toEqual([
    expect.objectContaining({
      ...expected,
      message: expect.stringMatching(/^\S.*\.$/s) as string,
      remedy: expect.stringMatching(/^\S.*[.?]$/s) as string,
    }),
  ]);
}
