/** The archive of events that the map shows: what its signs mean, and how to hide and remove it. */
import type { ReactNode } from 'react';
import { legendOfTiles } from '../../layers/imported/legendOfTiles.ts';
import { changeEventTiles, setEventTiles } from '../../store/actions/sessionActions.ts';
import { selectTheme } from '../../store/selectors.ts';
import type { Session } from '../../store/session.ts';
import '../../words/tiles.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { Symbol } from '../kit/Symbol.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import './tiles.css';

export function EventTiles({
  tiles: { name, hidden, credits },
}: {
  tiles: NonNullable<Session['eventTiles']>;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const theme = useApp(selectTheme);
  const counted = useApp(({ session }) => session.tileAreas);
  return (
    <section className="own-basemap" aria-labelledby="event-tiles-title">
      <div className="event-tiles-head">
        <Toggle
          look="switch"
          label={words.t('tiles.show', { name })}
          checked={!hidden}
          onChange={(shown) => changeEventTiles(store, { hidden: !shown })}
        />
        <h3 className="own-basemap-title" id="event-tiles-title">
          {words.t('tiles.of', { name })}
        </h3>
        <IconButton icon="close" label={words.t('tiles.remove', { name })} onPress={() => setEventTiles(store, null)} />
      </div>
      {hidden ? null : (
        <ul className="legend">
          {legendOfTiles(theme, words, counted).map(({ id, label, shapes }) => (
            <li key={id} className="legend-entry">
              <Symbol shapes={shapes} />
              <span className="legend-label">{label}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="hint">{words.t('tiles.uncounted')}</p>
      {credits === '' ? null : (
        <p className="hint">
          <bdi>{credits}</bdi>
        </p>
      )}
    </section>
  );
}
