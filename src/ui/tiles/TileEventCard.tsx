/** One event of an archive: every property as it stood in the tile, as text, and where it comes from. */
import type { ReactNode } from 'react';
import type { TileProperties } from '../../domain/view/selection.ts';
import { clearSelection } from '../../store/actions/selectActions.ts';
import '../../words/tiles.ts';
import { Disclosure } from '../kit/Disclosure.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import '../imports/imports.css';

export function TileEventCard({ event }: { event: TileProperties }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const name = useApp(({ session }) => session.eventTiles?.name ?? '');
  const title = words.t('tiles.card', { name });
  return (
    <article className="details row-card" aria-label={title}>
      <header className="details-head">
        <div className="details-tools">
          <p className="details-kind row-mark">{words.t('tiles.card.mark')}</p>
          <IconButton icon="close" label={words.t('tiles.card.close')} onPress={() => clearSelection(store)} />
        </div>
        <div className="row-title">
          <h3>{title}</h3>
        </div>
      </header>
      <div className="details-body scroll" tabIndex={0} role="group" aria-label={words.t('tiles.card.mark')}>
        <Disclosure title={words.t('tiles.card.columns')} open count={words.number(event.length)}>
          <dl className="row-columns">
            {event.map(([key, value]) => (
              <div key={key} className="card-line">
                <dt>
                  <bdi>{key}</bdi>
                </dt>
                <dd className="row-cell">
                  <bdi>{value === '' ? '—' : value}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
        <p className="hint">{words.t('tiles.uncounted')}</p>
      </div>
    </article>
  );
}
