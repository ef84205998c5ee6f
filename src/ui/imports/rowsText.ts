/** A number of imported rows in words: certain, possible or both. */
import '../../words/imported.ts';
import type { AreaRows } from '../../domain/imported/countRowAreas.ts';
import type { Words } from '../../words/words.ts';

export function rowsText({ certain, possible }: Pick<AreaRows, 'certain' | 'possible'>, words: Words): string {
  return words.t('rowPlate.rows', {
    certain,
    possible,
    kind: certain === 0 ? 'possible' : possible === 0 ? 'certain' : 'both',
  });
}
