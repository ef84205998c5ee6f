/** The map in its frame, with what must always stand beside it: tools, scale, credits, and a word where there is no map. */
import { Suspense, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { useApp } from '../useApp.tsx';
import { Credits } from './Credits.tsx';
import { MapHover } from './MapHover.tsx';
import { MapNotices } from './MapNotices.tsx';
import { MapState } from './MapState.tsx';
import { MapTools } from './MapTools.tsx';
import { PlayDate } from './PlayDate.tsx';
import { ScaleBar } from './ScaleBar.tsx';

const SketchCard = createPart('map.measure', async () => (await import('../measure/SketchCard.tsx')).SketchCard);
const MapSides = createPart('bar.compare', async () => (await import('../compare/MapSides.tsx')).MapSides);
const RowHover = createPart('part.userData', async () => (await import('../imports/RowHover.tsx')).RowHover);
const MapLists = createPart('part.controls', async () => (await import('./MapLists.tsx')).MapLists);
const Viewfinder = createPart('bar.export', async () => (await import('./Viewfinder.tsx')).Viewfinder);

export function MapFrame({ map }: { map: ReactNode }): ReactNode {
  const { center, zoom } = useApp((state) => state.view.camera);
  const drawn = useApp((state) => state.session.map !== 'unavailable');
  const framing = useApp((state) => state.session.framing);
  const comparison = useApp((state) => state.session.comparison);
  const row = useApp((state) => state.session.imported.hovered !== null);
  const sketch = useApp((state) => state.session.sketch);
  return (
    <div className="map-frame" id="map" tabIndex={-1}>
      {map}
      <MapHover />
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
        {drawn ? <ScaleBar latitude={center[1]} zoom={zoom} /> : null}
        <Credits />
      </div>
    </div>
  );
}
