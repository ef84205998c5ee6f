/** What words and drawings of panels are made with. */
import { figureText } from '../layers/marks/figureText.ts';
import type { Dataset } from '../domain/records/dataset.ts';
import type { RecordFacts } from '../domain/records/facts.ts';
import type { FigurePoint } from '../domain/records/figures.ts';
import type { ActorId, RecordId } from '../domain/records/record.ts';
import type { MilitarySymbols } from '../layers/symbols/military.ts';
import type { Theme } from '../theme/theme.ts';
import type { Words } from '../words/words.ts';

export interface PanelContext {
  readonly words: Words;
  readonly theme: Theme;
  readonly dataset: Dataset;
  readonly facts: ReadonlyMap<RecordId, RecordFacts>;
  /** Null where plain symbols are asked for. */
  readonly military: MilitarySymbols | null;
}

/** Narrower than this many sizes of its text a chart sets the names of its rows above them. */
const narrow = 22;

export function isNarrow({ width, textSize }: Pick<PanelSize, 'width' | 'textSize'>): boolean {
  return width < narrow * textSize;
}

/** Of the chart, without title and sentence; everything follows from the size of the text. */
export interface PanelSize {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  /** No text is smaller than this, as sheets ask for. */
  readonly leastSize?: number;
}

export function recordName(id: RecordId, { facts, words }: Pick<PanelContext, 'facts' | 'words'>): string {
  const { record } = facts.get(id) ?? {};
  return record ? words.text(record.name) : id;
}

/** The short name where there is one. */
export function actorShort(id: ActorId, { dataset, words }: Pick<PanelContext, 'dataset' | 'words'>): string {
  const actor = dataset.actors.get(id);
  return actor ? words.text(actor.shortName ?? actor.name) : id;
}

/** "6", "100–1,500". */
export function rangeText(low: number, high: number, { words }: Pick<PanelContext, 'words'>): string {
  return low === high
    ? words.number(low, 1)
    : words.t('figure.range', { low: words.number(low, 1), high: words.number(high, 1) });
}

/** One claim's number with its qualifier: "about 1,500". */
export function claimNumber(point: FigurePoint, { words }: Pick<PanelContext, 'words'>): string {
  const { claim, low, high } = point;
  const figure = { attribute: claim.attribute, unit: claim.unit, low, high, points: [point], disputed: false };
  return figureText(figure, words);
}
