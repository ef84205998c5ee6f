/** Whose map this is, what its boundaries do not mean, and what it is not for. Always in sight. */
import type { ReactNode } from 'react';
import { useApp, useWords } from '../useApp.tsx';

export function Credits(): ReactNode {
  const words = useWords();
  const own = useApp((state) => state.session.ownBasemap);
  const ownCredits = useApp((state) => state.session.ownCredits);
  const tiles = useApp((state) => state.session.eventTiles);
  return (
    <div className="credits" role="group" aria-label={words.t('credits.label')}>
      <span className="credits-part">
        <bdi>{words.t('credits.osm')}</bdi> · <bdi>{words.t('credits.other')}</bdi>
      </span>
      {own ? (
        <span className="credits-part">
          {words.t('credits.own', { name: own.name })}
          {ownCredits === '' ? null : (
            <>
              {' '}
              · <bdi>{ownCredits}</bdi>
            </>
          )}
        </span>
      ) : null}
      {tiles?.hidden === false ? (
        <span className="credits-part">
          {words.t('credits.events', { name: tiles.name })}
          {tiles.credits === '' ? null : (
            <>
              {' '}
              · <bdi>{tiles.credits}</bdi>
            </>
          )}
        </span>
      ) : null}
      <span className="credits-part">{words.t('credits.boundaries')}</span>
      <span className="credits-part credits-use">{words.t('credits.use')}</span>
    </div>
  );
}
