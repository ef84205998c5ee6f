/**
 * Events of an archive of vector tiles under the window of the view: filled where they certainly fell in it, rings where they possibly did. Those whose
 * place is known no better than to a district are not drawn; those in view are counted in plates (domain/imported/tileAreas.ts). The map works out the
 * filter itself, tile by tile; days are compared as ISO texts, so that what the file says needs no other spelling. A date that means a week or a
 * month widens the window instead of the date.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { civilOf, toIsoDay, type Day } from '../../domain/time/day.ts';
import { tilePrecisions, type EventTiles } from '../../domain/imported/tileEvents.ts';
import { tileEventPrefix } from '../contract/scene.ts';
import type { Theme } from '../../theme/theme.ts';

export interface DayWindow {
  /** −Infinity: open. */
  readonly from: Day;
  readonly to: Day;
}

type Expression = ExpressionSpecification | boolean;
const all = (...parts: readonly Expression[]): Expression => ['all', ...parts] as ExpressionSpecification;
const any = (...parts: readonly Expression[]): Expression => ['any', ...parts] as ExpressionSpecification;
const not = (part: Expression): Expression => ['!', part] as ExpressionSpecification;
const text = (property: string): ExpressionSpecification => ['to-string', ['get', property]];
const dayText = (property: string): ExpressionSpecification => ['slice', text(property), 0, 10];
const atLeast = (value: ExpressionSpecification, day: Day): Expression =>
  Number.isFinite(day) ? ['>=', value, toIsoDay(day)] : true;
const atMost = (value: ExpressionSpecification, day: Day): Expression => ['<=', value, toIsoDay(day)];

interface Verdict {
  readonly overlaps: Expression;
  readonly within: Expression;
}

/** `slackDays`: the date stands for so many days before and after it. */
function oneDay(day: ExpressionSpecification, { from, to }: DayWindow, slackDays: number): Verdict {
  return {
    overlaps: all(atLeast(day, from - slackDays), atMost(day, to + slackDays)),
    within: all(atLeast(day, from + slackDays), atMost(day, to - slackDays)),
  };
}

const monthOf = (day: Day): string => toIsoDay(day).slice(0, 7);

function oneMonth(property: string, { from, to }: DayWindow): Verdict {
  const month: ExpressionSpecification = ['slice', text(property), 0, 7];
  const isOpen = !Number.isFinite(from);
  const [startsMonth, endsMonth] = [isOpen || civilOf(from).dayOfMonth === 1, civilOf(to + 1).dayOfMonth === 1];
  return {
    overlaps: all(isOpen || ['>=', month, monthOf(from)], ['<=', month, monthOf(to)]),
    within: all(isOpen || [startsMonth ? '>=' : '>', month, monthOf(from)], [
      endsMonth ? '<=' : '<',
      month,
      monthOf(to),
    ]),
  };
}

function acledVerdict(window: DayWindow): Verdict {
  const day = dayText('event_date');
  const [exact, week, month] = [oneDay(day, window, 0), oneDay(day, window, 3), oneMonth('event_date', window)];
  const choose = (part: keyof Verdict): Expression =>
    ['match', text('time_precision'), '2', week[part], '3', month[part], exact[part]] as ExpressionSpecification;
  return { overlaps: choose('overlaps'), within: choose('within') };
}

function spanVerdict(start: string, end: string, { from, to }: DayWindow): Verdict {
  const [first, last] = [dayText(start), dayText(end)];
  return { overlaps: all(atLeast(last, from), atMost(first, to)), within: all(atLeast(first, from), atMost(last, to)) };
}

const dated = { acled: 'event_date', ucdp: 'date_start', plain: 'earliest' } as const;

export interface TileFilters {
  readonly certain: FilterSpecification;
  readonly possible: FilterSpecification;
}

interface Tests {
  readonly isCoarse: Expression;
  /** May have fallen in the window; an undated event is possible on any day. */
  readonly shown: Expression;
  readonly isCertain: Expression;
}

function testsOf({ scheme }: Pick<EventTiles, 'scheme'>, window: DayWindow): Tests {
  const verdict =
    scheme === 'acled'
      ? acledVerdict(window)
      : scheme === 'ucdp'
        ? spanVerdict('date_start', 'date_end', window)
        : spanVerdict('earliest', 'latest', window);
  const isDated: Expression = ['!=', text(dated[scheme]), ''];
  const { property, codes } = tilePrecisions[scheme];
  return {
    isCoarse: ['in', text(property), ['literal', Object.keys(codes)]],
    shown: any(not(isDated), verdict.overlaps),
    isCertain: all(isDated, verdict.within),
  };
}

/** Each event with a position that may have fallen in the window passes exactly one. */
export function tileFilters(events: Pick<EventTiles, 'scheme'>, window: DayWindow): TileFilters {
  const { isCoarse, shown, isCertain } = testsOf(events, window);
  return { certain: all(not(isCoarse), isCertain), possible: all(not(isCoarse), shown, not(isCertain)) };
}

/** The same for events that are known to an area only, which are counted in plates. */
export function coarseFilters(events: Pick<EventTiles, 'scheme'>, window: DayWindow): TileFilters {
  const { isCoarse, shown, isCertain } = testsOf(events, window);
  return { certain: all(isCoarse, isCertain), possible: all(isCoarse, shown, not(isCertain)) };
}

/** Number of the colour in the theme's list for imported rows: unlike that of the first sets. */
export const tileColour = 5;

/** Bottom to top. */
export function composeTileEvents(
  events: EventTiles,
  source: string,
  window: DayWindow,
  theme: Theme,
): readonly LayerSpecification[] {
  const filters = tileFilters(events, window);
  const colour = theme.imported[tileColour];
  const grow = (small: number, large: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    4,
    small,
    11,
    large,
  ];
  const layer = (name: keyof TileFilters, paint: object): LayerSpecification => ({
    id: `${tileEventPrefix}${name}`,
    type: 'circle',
    source,
    'source-layer': events.layer,
    filter: filters[name],
    paint,
  });
  return [
    layer('possible', {
      'circle-radius': grow(2.4, 5),
      'circle-color': theme.hollow,
      'circle-opacity': 0.7,
      'circle-stroke-color': colour,
      'circle-stroke-width': 1.4,
    }),
    layer('certain', {
      'circle-radius': grow(2.6, 5.5),
      'circle-color': colour,
      'circle-stroke-color': theme.halo,
      'circle-stroke-width': 0.8,
    }),
  ];
}
