/** A comparison as text for a link: `known:2026-02-06`, `t:2026-01-01..2026-01-20`, `mode:instant`, `version:…`, and the layout unless it is the list. */
import { oneOf } from '../domain/view/partText.ts';
import { dayFromIso, toIsoDay } from '../domain/time/day.ts';
import type { TimeWindow } from '../domain/view/view.ts';
import type { Comparison } from './session.ts';

/** What a link says of a comparison. `version`: of the data before; null for the same data. */
export interface ComparisonText extends Pick<Comparison, 'before' | 'layout'> {
  readonly version: string | null;
}

export function writeComparison({ before, other, layout }: Comparison): string {
  const { time, asKnown } = before;
  return [
    `known:${asKnown === null ? 'latest' : toIsoDay(asKnown)}`,
    ...(time ? [`t:${toIsoDay(time.from)}..${toIsoDay(time.to)}`] : []),
    ...(time && time.mode !== 'window' ? [`mode:${time.mode}`] : []),
    ...(other ? [`version:${other.dataset.version}`] : []),
    ...(layout === 'list' ? [] : [layout]),
  ].join(',');
}

const layouts = ['list', 'swipe', 'side'] as const satisfies readonly Comparison['layout'][];

function readWindow(text: string, mode: TimeWindow['mode']): TimeWindow | undefined {
  const [from, to, ...rest] = text.split('..').map(dayFromIso);
  return from !== undefined && to !== undefined && rest.length === 0 && from <= to ? { from, to, mode } : undefined;
}

/** Undefined where a part of it cannot be used: half a comparison would say something else. */
export function readComparison(text: string): ComparisonText | undefined {
  const parts = text.split(',').map((part) => part.split(':'));
  const valueOf = (name: string): string | undefined => parts.find(([key]) => key === name)?.[1];
  const [known = '', window, mode = 'window', version = null] = ['known', 't', 'mode', 'version'].map(valueOf);
  const asKnown = known === 'latest' ? null : dayFromIso(known);
  const timeMode = oneOf(['window', 'cumulative', 'instant'] as const, mode);
  const time = window === undefined ? null : timeMode && readWindow(window, timeMode);
  const layout = oneOf(layouts, parts.findLast(({ length }) => length === 1)?.[0] ?? 'list');
  if (asKnown === undefined || time === undefined || !layout) return undefined;
  return { before: { time, asKnown }, layout, version };
}
