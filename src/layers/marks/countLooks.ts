/** Legend lines from the looks of the shown records: each look once, with how many look so, in order of first appearance unless ordered. */
import type { LegendEntry } from '../contract/layer.ts';
import type { Shape } from '../contract/image.ts';

export interface SeenLook {
  readonly id: string;
  readonly label: string;
  readonly shapes: readonly Shape[];
}

export function countLooks(looks: Iterable<SeenLook>, order: readonly string[] = []): readonly LegendEntry[] {
  const entries = new Map<string, { look: SeenLook; count: number }>();
  for (const look of looks) {
    const entry = entries.get(look.id);
    if (entry) entry.count += 1;
    else entries.set(look.id, { look, count: 1 });
  }
  const rank = (id: string): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...entries.values()]
    .map(({ look, count }): LegendEntry => ({ ...look, count }))
    .sort((a, b) => rank(a.id) - rank(b.id) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
