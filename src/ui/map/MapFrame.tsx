/** The map in its frame with its tools, scale and credits, and a message where there is no map. */
import { type ReactNode, Suspense } from 'react';
import { createPart } from '../createPart.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { MapNotices } from './MapNotices.tsx';
import { MapState } from './MapState.tsx';
import { MapTools } from './MapTools.tsx';
import { ScaleBar } from './ScaleBar.tsx';

/** Whose map this is, what its boundaries do not mean, and what it is not for. Always in sight. */
function Credits(): ReactNode {
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

/** The days of the window in large type over the map while it plays, so that a room sees what day it is. */
function PlayDate(): ReactNode {
  const words = useWords();
  const playing = useApp(({ session }) => session.playing);
  const { from, to, mode } = useApp(({ view }) => view.time);
  return playing ? (
    <p className="play-date" aria-label={words.t('time.playing')}>
      {mode === 'window' ? words.dayRange(from, to) : words.dayShort(to)}
    </p>
  ) : null;
}

const SketchCard = createPart('map.measure', async () => (await import('../measure/SketchCard.tsx')).SketchCard);
const MapSides = createPart('bar.compare', async () => (await import('../compare/MapSides.tsx')).MapSides);
const RowHover = createPart('part.userData', async () => (await import('../imports/RowHover.tsx')).RowHover);
const MapLists = createPart('part.controls', async () => (await import('./MapLists.tsx')).MapLists);
const OffMap = createPart('part.controls', async () => (await import('./MapLists.tsx')).OffMap);
const Viewfinder = createPart('bar.export', async () => (await import('./Viewfinder.tsx')).Viewfinder);

export function MapFrame({ map }: { map: ReactNode }): ReactNode {
  const { center, zoom } = useApp((state) => state.view.camera);
  const drawn = useApp((state) => state.session.map !== 'unavailable');
  const framing = useApp((state) => state.session.framing);
  const comparison = useApp((state) => state.session.comparison);
  const row = useApp(({ session }) => session.imported.hovered !== null || session.hoveredWith.areas.length > 0);
  const sketch = useApp((state) => state.session.sketch);
  return (
    <div className="map-frame" id="map" tabIndex={-1}>
      {map}
      {row ? (
        <Suspense fallback={null}>
          <RowHover />
        </Suspense>
      ) : null}
      <MapState />
      <PlayDate />
      {drawn ? <MapTools /> : null}
      {sketch ? (
        <Suspense fallback={null}>
          <SketchCard key={sketch.kind} sketch={sketch} />
        </Suspense>
      ) : null}
      {comparison ? (
        <Suspense fallback={null}>
          <MapSides comparison={comparison} />
        </Suspense>
      ) : null}
      {framing ? (
        <Suspense fallback={null}>
          <Viewfinder aspect={framing.aspect} />
        </Suspense>
      ) : null}
      {drawn ? (
        <Suspense fallback={null}>
          <MapLists />
        </Suspense>
      ) : null}
      <MapNotices />
      <div className="map-foot">
        {drawn ? (
          <Suspense fallback={null}>
            <OffMap />
          </Suspense>
        ) : null}
        {drawn ? <ScaleBar latitude={center[1]} zoom={zoom} /> : null}
        <Credits />
      </div>
    </div>
  );
}
