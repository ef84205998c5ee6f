/** Sources that carry one story count as one: their agreement confirms nothing. */
import type { Source, SourceId } from './record.ts';

/** The source whose story this one carries, followed to its beginning; the source itself where it has a story of its own. */
export function originOf(id: SourceId, sources: ReadonlyMap<SourceId, Pick<Source, 'rewriteOf'>>): SourceId {
  const seen = new Set<SourceId>();
  let origin = id;
  for (
    let next = sources.get(id)?.rewriteOf;
    next !== undefined && !seen.has(next);
    next = sources.get(next)?.rewriteOf
  ) {
    seen.add(next);
    origin = next;
  }
  return origin;
}

/** How many independent stories the sources are. */
export function countOrigins(
  ids: Iterable<SourceId>,
  sources: ReadonlyMap<SourceId, Pick<Source, 'rewriteOf'>>,
): number {
  return new Set([...ids].map((id) => originOf(id, sources))).size;
}
