/** Ids of former versions: links, briefings and kept verdicts that name them still open. */
import { describe, expect, it } from 'vitest';
import { decodeRowVerdicts } from '../../../src/domain/imported/rowVerdicts.ts';
import { currentId, currentIds, formerIds } from '../../../src/domain/records/movedIds.ts';
import { decodeView, exportBase } from '../../../src/domain/view/viewCodec.ts';
import { readBriefing } from '../../../src/dataset/briefingFile.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

const { dataset } = await loadDataset(readerOf(realFiles));
const records = new Set(dataset.recordsById.keys());
const now = 'transfer-hasakah-iraq-2026';

describe('records that have moved', () => {
  it('are the six counts of one operation', () => {
    expect(formerIds).toHaveLength(6);
    expect(formerIds.filter((id) => records.has(id))).toEqual([]);
    expect(records.has(now)).toBe(true);
  });

  it.each(formerIds)('is selected by the old link to %s', (id) => {
    expect(decodeView(`v=1&t=2026-01-21..2026-02-12&sel=${id}`, exportBase, { records })).toMatchObject({
      view: { selection: { kind: 'record', id: now } },
      ignored: [],
    });
  });

  it.each(formerIds)('is found by an old briefing that names %s', (id) => {
    const text = JSON.stringify({
      format: 'border-brief/briefing',
      version: 1,
      id: 'old',
      title: { en: 'Old', ar: 'قديم' },
      dataset: dataset.version,
      scenes: [
        {
          id: 'step',
          title: { en: 'Step', ar: 'خطوة' },
          text: { en: 'Text', ar: 'نص' },
          notes: { en: '', ar: '' },
          view: `v=1&sel=${id}`,
          callouts: [],
          records: [id, ...formerIds],
        },
      ],
    });
    expect(readBriefing('old.brief.json', text, { records })).toMatchObject({
      ok: true,
      value: { briefing: { steps: [{ records: [now] }] }, warnings: [] },
    });
  });

  it('keeps the verdicts on rows of imported files', () => {
    const verdict = { sha256: 'a', record: formerIds[0], line: 3, verdict: 'same', note: '' };
    expect(decodeRowVerdicts(JSON.stringify({ decisions: [verdict] }))).toEqual([{ ...verdict, record: now }]);
  });

  it('keeps the verdicts on a record that was merged into another', () => {
    const verdict = { sha256: 'a', record: 'merged-away', line: 3, verdict: 'same', note: '' };
    const moved = new Map([['merged-away', now]]);
    expect(decodeRowVerdicts(JSON.stringify({ decisions: [verdict] }), moved)).toEqual([{ ...verdict, record: now }]);
  });

  it('leaves every other id as it is', () => {
    expect(currentId('rutbah-cache')).toBe('rutbah-cache');
    expect(currentIds(['a', ...formerIds.slice(0, 1), 'b', ...formerIds.slice(1)])).toEqual(['a', now, 'b']);
  });
});
