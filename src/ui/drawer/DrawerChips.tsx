/** What narrows the imported sets just now, each part removable. */
import type { ReactNode } from 'react';
import type { DeskFilters } from '../../store/imported.ts';
import { clearDeskFilters, setDeskFilters } from '../../store/actions/importedActions.ts';
import type { Words } from '../../words/words.ts';
import { Button } from '../kit/Button.tsx';
import { Chip } from '../kit/Chip.tsx';
import { lagText } from './charts/lagText.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

interface DeskChip {
  readonly key: string;
  readonly text: string;
  readonly without: Partial<DeskFilters>;
}

function chipsOf(filters: DeskFilters, words: Words): readonly DeskChip[] {
  const { distance, lag, text, inSight } = filters;
  const named = (field: 'categories' | 'actors' | 'governorates'): readonly DeskChip[] =>
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

export function DeskChips(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const filters = useApp(({ session }) => session.desk.filters);
  const chips = chipsOf(filters, words);
  return (
    <div className="desk-chips scroll" role="group" aria-label={words.t('drawer.filters')} hidden={chips.length === 0}>
      {chips.map(({ key, text, without }) => (
        <Chip
          key={key}
          removeLabel={words.t('drawer.filter.remove', { text })}
          onRemove={() => setDeskFilters(store, without)}
        >
          {text}
        </Chip>
      ))}
      {chips.length > 1 ? (
        <Button look="plain" onPress={() => clearDeskFilters(store)}>
          {words.t('drawer.filters.clear')}
        </Button>
      ) : null}
    </div>
  );
}
