/** The layers: switch, count, opacity and legend of each. */
import { type ReactNode, Suspense, useRef, useState } from 'react';
import { createPart } from '../createPart.tsx';
import type { LayerModule } from '../../layers/contract/layer.ts';
import { layerModules } from '../../layers/registry.ts';
import { Later } from '../Later.tsx';
import { Panel } from '../panels/Panel.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { LayerRow } from './LayerRow.tsx';
import { SignLegend } from './SignLegend.tsx';
import { Button } from '../kit/Button.tsx';
import { setOwnBasemap } from '../../store/actions/sessionActions.ts';

/** A reader's own ground below our borders and labels: a PMTiles file of this device, chosen here or dropped on the page. */
function OwnBasemap(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const own = useApp((state) => state.session.ownBasemap);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="own-basemap" aria-labelledby="own-basemap-title">
      <h3 className="own-basemap-title" id="own-basemap-title">
        {words.t('basemap.title')}
      </h3>
      <p className="hint">{own ? <bdi>{own.name}</bdi> : words.t('basemap.none')}</p>
      <input
        ref={input}
        type="file"
        accept=".pmtiles"
        hidden
        aria-label={words.t('basemap.choose')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) setOwnBasemap(store, { name: file.name, source: file });
          currentTarget.value = '';
        }}
      />
      <div className="own-basemap-tools">
        <Button onPress={() => input.current?.click()}>{words.t('basemap.choose')}</Button>
        {own ? <Button onPress={() => setOwnBasemap(store, null)}>{words.t('basemap.remove')}</Button> : null}
      </div>
    </section>
  );
}

/** Looks like the section of the reader's own data while its code is still to come. */
function YourDataStandIn(): ReactNode {
  const words = useWords();
  return (
    <section className="own-basemap">
      <h3 className="own-basemap-title">{words.t('imported.title')}</h3>
      <div className="own-basemap-tools">
        <Button icon="plus" onPress={() => undefined}>
          {words.t('imported.add')}
        </Button>
      </div>
    </section>
  );
}

const YourData = createPart('part.userData', async () => (await import('../imports/YourData.tsx')).YourData);
const MeasuredList = createPart('map.measure', async () => (await import('../measure/MeasuredList.tsx')).MeasuredList);
const EventTiles = createPart('part.userData', async () => (await import('../tiles/EventTiles.tsx')).EventTiles);

/** Topmost first, as a user looks at a map; warnings, which lie under the marks, after what happened. */
const firstIds = ['incidents', 'warnings'];
const isFirst = ({ id }: LayerModule): boolean => firstIds.includes(id);
const topDown = layerModules.toReversed();
const listed = [...topDown.filter(isFirst), ...topDown.filter((module) => !isFirst(module))];

export function LayersPanel(): ReactNode {
  const words = useWords();
  const measured = useApp(({ view }) => view.drawings.length > 0);
  const tiles = useApp(({ session }) => session.eventTiles);
  const [sliders, setSliders] = useState(false);
  return (
    <Panel
      id="layers"
      title={words.t('panel.layers')}
      icon="layers"
      side="start"
      tools={
        <button
          type="button"
          className="button button-quiet"
          aria-pressed={sliders}
          onClick={() => setSliders(!sliders)}
        >
          {words.t('layers.opacities')}
        </button>
      }
    >
      <div className="panel-body scroll" tabIndex={0} role="group" aria-label={words.t('panel.layers')}>
        <ul className="layer-list">
          {listed.map((module) => (
            <LayerRow key={module.id} module={module} sliders={sliders} />
          ))}
        </ul>
        {measured ? (
          <Suspense fallback={null}>
            <MeasuredList />
          </Suspense>
        ) : null}
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
      <SignLegend />
    </Panel>
  );
}
