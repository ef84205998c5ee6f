/** The headline of a sheet: what is seen, in one line. The selection leads; without one the window does. */
import '../../words/sheets.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { figuresOf, type Figure } from '../../domain/records/figures.ts';
import { placesOf } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { Day } from '../../domain/time/day.ts';
import type { TimeWindow } from '../../domain/view/view.ts';
import { figureBounds, figureText } from '../../layers/marks/figureText.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { messageOf } from '../../words/messages.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { windowWords } from './composeStamps.ts';
import { siteStateText } from './siteStateText.ts';

export interface HeadlineInput {
  readonly dataset: Dataset;
  /** As far as it was known; null where nothing is selected, or the selected record is not shown. */
  readonly selected: Shown | null;
  readonly asOf: Day;
  readonly time: TimeWindow;
}

/** With a capital: "Al-Shaddadi prison". */
function asTitle(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "between 100 and 1,500"; a range is never written with a dash in a headline. */
function figureWords(figure: Figure, words: Words): string {
  const { low, high } = figureBounds(figure);
  return low === high
    ? figureText(figure, words)
    : words.t('sheet.between', { low: words.number(low), high: words.number(high) });
}

function placeWords({ facts: { record } }: Shown, { places }: Dataset, words: Words): string | undefined {
  const place = places.get(placesOf(record)[0] ?? '');
  return place && asTitle(words.text(place.name));
}

export function composeSheetHeadline({ dataset, selected, asOf, time }: HeadlineInput, words: Words): string {
  if (!selected) return words.t('sheet.headline.window', { window: windowWords(time, words) });
  const {
    facts: { record },
    claims,
  } = selected;
  const name = asTitle(words.text(record.name));
  if (record.kind === 'detention-site')
    return words.t('sheet.headline.state', { name, state: siteStateText(record, asOf, dataset, words) });
  const figures = figuresOf(claims);
  const figure = figures.find(({ attribute }) => messageOf(`sheet.what.${attribute}`)) ?? null;
  if (record.kind === 'transfer' && figure)
    return words.t('sheet.headline.moved', { name, figure: figureWords(figure, words), day: words.dayShort(asOf) });
  const when = describeWhen(record, asOf, words, 'long');
  const place = placeWords(selected, dataset, words);
  if (!figure || place === undefined) return words.t('sheet.headline.when', { name, when });
  return words.t('sheet.headline.figure', {
    place,
    when,
    figure: figureWords(figure, words),
    what: words.t(`sheet.what.${figure.attribute}` as WordKey),
  });
}
