/** The headline of a sheet: what is seen, in one line. The selection leads; without one the window does. */
import '../../words/sheets.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { figuresOf, type Figure } from '../../domain/records/figures.ts';
import { placesOf } from '../../domain/records/record.ts';
import type { Shown, Visible } from '../../domain/records/visible.ts';
import type { View } from '../../domain/view/view.ts';
import { composeHeadline } from '../../layers/headline/composeHeadline.ts';
import { figureBounds, figureText } from '../../layers/marks/figureText.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { messageOf } from '../../words/messages.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { windowWords } from './composeStamps.ts';
import { siteStateText } from './siteStateText.ts';

export interface HeadlineInput {
  readonly dataset: Dataset;
  /** What the sheet shows, as far as it was known. */
  readonly visible: Visible;
  readonly view: Pick<View, 'time' | 'asKnown' | 'filters'>;
  /** As far as it was known; null where nothing is selected, or the selected record is not shown. */
  readonly selected: Shown | null;
}

export interface SheetHeadline {
  readonly title: string;
  /** For a slide, whose title should keep to one line. */
  readonly shortTitle: string;
  /** What else is to be said, for a sheet that has room for it. */
  readonly subtitle: string;
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

/** A headline carries no full stop. */
const withoutStop = (text: string): string => text.replace(/[.。]$/u, '');

function selectedTitle(selected: Shown, { dataset, view }: HeadlineInput, words: Words): string {
  const {
    facts: { record },
    claims,
  } = selected;
  const asOf = view.time.to;
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

export function composeSheetHeadline(input: HeadlineInput, words: Words): SheetHeadline {
  const { dataset, visible, selected, view } = input;
  const { sentences } = composeHeadline({ visible, view, dataset, words });
  const said = sentences.map(({ text }) => text);
  if (selected) {
    const title = selectedTitle(selected, input, words);
    return { title, shortTitle: title, subtitle: said.join(' ') };
  }
  const [first, ...others] = said;
  const title =
    first === undefined
      ? words.t('sheet.headline.window', { window: windowWords(view.time, words) })
      : withoutStop(first);
  return { title, shortTitle: asTitle(sentences[0]?.short ?? title), subtitle: others.join(' ') };
}
