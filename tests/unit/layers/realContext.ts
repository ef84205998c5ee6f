/** Layers in the dark look, with the real data. */
import { deriveFacts } from '../../../src/domain/records/deriveFacts.ts';
import { filterRecords } from '../../../src/domain/records/filterRecords.ts';
import { dayFromIso } from '../../../src/domain/time/day.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { loadDataset } from '../../../src/dataset/loadDataset.ts';
import type { LayerContext } from '../../../src/layers/contract/layer.ts';
import { arrangementOf } from '../../../src/layers/marks/arrangeMarks.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import { readerOf } from '../dataset/buildDataset.ts';
import { realFiles } from '../dataset/realData.ts';

export const { dataset } = await loadDataset(readerOf(realFiles));
const facts = deriveFacts(dataset);
const day = (iso: string): number => dayFromIso(iso) ?? Number.NaN;

interface Asked {
  readonly known?: string | null;
  readonly language?: 'en' | 'ar';
  readonly military?: LayerContext['military'];
}

/** `from`, `to`: ISO days of the window. `known`: the day up to which publications count. */
export function realContext(
  from: string,
  to: string,
  { known = null, language = 'en', military = null }: Asked = {},
): LayerContext {
  const asKnown = known === null ? null : day(known);
  const time = { from: day(from), to: day(to), mode: 'window' } as const;
  const { shown } = filterRecords(facts, time, asKnown, defaultView(0, 0).filters);
  return {
    dataset,
    shown,
    arrangement: arrangementOf(shown, dataset),
    theme: themes.dark,
    words: wordsIn(language),
    military,
    from: time.from,
    asOf: time.to,
    asKnown,
    setting: { visible: true, opacity: 1 },
    selection: null,
    hovered: null,
    corridor: null,
    area: null,
    drawings: [],
  };
}
