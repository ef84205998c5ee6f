/** The layers from the top of the map downwards: switch, count, opacity and legend of each. */
import { Suspense, type ReactNode } from 'react';
import { createPart } from '../createPart.tsx';
import { layerModules } from '../../layers/registry.ts';
import { Later } from '../Later.tsx';
import { Panel } from '../panels/Panel.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { LayerRow } from './LayerRow.tsx';
import { OwnBasemap } from './OwnBasemap.tsx';
import { SignLegend } from './SignLegend.tsx';
import { YourDataStandIn } from './YourDataStandIn.tsx';

const YourData = createPart('part.userData', async () => (await import('../imports/YourData.tsx')).YourData);
const MeasuredList = createPart('map.measure', async () => (await import('../measure/MeasuredList.tsx')).MeasuredList);
const EventTiles = createPart('part.userData', async () => (await import('../tiles/EventTiles.tsx')).EventTiles);

/** Topmost first, as a reader looks at a map. */
const topDown = [...layerModules].reverse();

export function LayersPanel(): ReactNode {
  const words = useWords();
  const measured = useApp(({ view }) => view.drawings.length > 0);
  const tiles = useApp(({ session }) => session.eventTiles);
  return (
    <Panel id="layers" title={words.t('panel.layers')} icon="layers" side="start">
      <div className="panel-body scroll" tabIndex={0} role="group" aria-label={words.t('panel.layers')}>
        <ul className="layer-list">
          {topDown.map((module) => (
            <LayerRow key={module.id} module={module} />
          ))}
        </ul>
        {measured ? (
          <Suspense fallback={null}>
            <MeasuredList />
          </Suspense>
        ) : null}
        <SignLegend />
        <Later standIn={<YourDataStandIn />}>
          <YourData />
        </Later>
        {tiles ? (
          <Suspense fallback={null}>
            <EventTiles tiles={tiles} />
          </Suspense>
        ) : null}
        <OwnBasemap />
        <p className="hint">{words.t('layers.hint')}</p>
      </div>
    </Panel>
  );
}
