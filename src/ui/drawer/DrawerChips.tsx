/** What narrows the imported sets just now, each part removable. */
import type { ReactNode } from 'react';
import '../../words/imported.ts';
import type { ReferenceArea } from '../../domain/records/dataset.ts';
import type { AreaId } from '../../domain/records/record.ts';
import type { ImportedFilters } from '../../store/imported.ts';
import { clearImportedFilters, setImportedFilters } from '../../store/actions/importedActions.ts';
import type { Words } from '../../words/words.ts';
import { Button } from '../kit/Button.tsx';
import { Chip } from '../kit/Chip.tsx';
import { lagText } from './charts/lagText.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

interface DrawerChip {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<ImportedFilters>;
}

function chipsOf(
  filters: ImportedFilters,
  areas: ReadonlyMap<AreaId, ReferenceArea>,
  words: Words,
): readonly DrawerChip[] {
  const { distance, lag, text, inSight } = filters;
  const area = filters.areas.map((id) => areas.get(id)).find((each) => each !== undefined);
  const named = (field: 'categories' | 'actors' | 'governorates'): readonly DrawerChip[] =>
    filters[field].map((name) => ({
      key: `${field} ${name}`,
      text: name === '' ? words.t('drawer.none') : name,
      without: { [field]: filters[field].filter((each) => each !== name) },
    }));
  const distanceText = (low: number, high: number): string =>
    Number.isFinite(high)
      ? words.t('drawer.filter.distance', { low: words.number(low), high: words.number(high) })
      : words.t('drawer.filter.beyond', { low: words.number(low) });
  return [
    ...named('categories'),
    ...named('actors'),
    ...named('governorates'),
    ...(area
      ? [
          {
            key: 'areas',
            text: words.t('rowPlate.somewhere', { area: words.text(area.name) }),
            without: { areas: [] },
          },
        ]
      : []),
    ...(distance
      ? [{ key: 'distance', text: distanceText(distance.low, distance.high), without: { distance: null } }]
      : []),
    ...(lag
      ? [{ key: 'lag', text: words.t('drawer.filter.lag', { band: lagText(lag, words) }), without: { lag: null } }]
      : []),
    ...(text === '' ? [] : [{ key: 'text', text: words.t('drawer.filter.text', { text }), without: { text: '' } }]),
    ...(inSight ? [{ key: 'sight', text: words.t('drawer.filter.sight'), without: { inSight: false } }] : []),
  ];
}

const noAreas: ReadonlyMap<AreaId, ReferenceArea> = new Map();

export function DrawerChips(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const filters = useApp(({ session }) => session.imported.filters);
  const dataset = useApp(({ session }) => session.dataset);
  const chips = chipsOf(filters, dataset?.areas ?? noAreas, words);
  return (
    <div
      className="drawer-chips scroll"
      role="group"
      aria-label={words.t('drawer.filters')}
      hidden={chips.length === 0}
    >
      {chips.map(({ key, text, without }) => (
        <Chip
          key={key}
          removeLabel={words.t('drawer.filter.remove', { text })}
          onRemove={() => setImportedFilters(store, without)}
        >
          {text}
        </Chip>
      ))}
      {chips.length > 1 ? (
        <Button look="plain" onPress={() => clearImportedFilters(store)}>
          {words.t('drawer.filters.clear')}
        </Button>
      ) : null}
    </div>
  );
}
