/** A source that carries another one's story names one that exists, and not itself. */
import { originOf } from '../../domain/records/independence.ts';
import { byId } from '../tables.ts';
import { errorAt, type Check } from './check.ts';

export const rewrites: Check = {
  name: 'rewritten sources exist',
  find: (tables) => {
    const sources = byId(tables.sources);
    return tables.sources.flatMap((entry) => {
      const { id, rewriteOf } = entry.value;
      if (rewriteOf === undefined) return [];
      const isCircular = rewriteOf === id || originOf(id, sources) === id;
      return sources.has(rewriteOf) && !isCircular
        ? []
        : [
            errorAt(
              entry,
              'rewriteOf',
              isCircular ? `"${id}" carries its own story.` : `There is no source "${rewriteOf}".`,
              'Name the source whose story this one carries, or remove "rewriteOf".',
            ),
          ];
    });
  },
};
