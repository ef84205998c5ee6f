/** One layer: a switch, how many of its records are shown and in sight, its opacity and its legend. */
import type { ReactNode } from 'react';
import type { LayerModule } from '../../layers/contract/layer.ts';
import { setLayer } from '../../store/actions/viewActions.ts';
import { selectInSight, selectVisible } from '../../store/selectors.ts';
import { Slider } from '../kit/Slider.tsx';
import { Symbol } from '../kit/Symbol.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { selectSeenContext } from '../layerContext.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

function LayerCount({ module }: { module: LayerModule }): ReactNode {
  const words = useWords();
  const { shown } = useApp(selectVisible);
  const own = shown.filter(({ facts }) => module.owns(facts.record));
  const inSight = useApp(selectInSight);
  const mapped = useApp((state) => state.session.inSight !== null);
  const ownsRecords = useApp((state) => state.session.dataset?.records.some((record) => module.owns(record)) ?? false);
  if (!ownsRecords) return null;
  const possible = own.filter(({ verdict }) => verdict === 'possible').length;
  const seen = own.filter(({ facts }) => inSight.has(facts.record.id)).length;
  const counts = words.list([
    words.t('layers.count', { count: own.length, possible }),
    ...(mapped ? [words.t('layers.inSight', { count: seen })] : []),
  ]);
  /** The number is that of the headline and the list; how many of these the map in view draws is said in words. */
  const parts = [
    ...(mapped && seen < own.length ? [words.t('layers.seen', { count: seen })] : []),
    ...(possible > 0 ? [words.t('layers.possibleOf', { count: possible })] : []),
  ];
  return (
    <>
      <span className="layer-count" title={counts}>
        <VisuallyHidden>{counts}</VisuallyHidden>
        <span aria-hidden="true" className="layer-shown">
          {words.number(own.length)}
        </span>
      </span>
      {parts.length > 0 ? (
        <span aria-hidden="true" className="layer-parts">
          {parts.join(' · ')}
        </span>
      ) : null}
    </>
  );
}

function Legend({ module }: { module: LayerModule }): ReactNode {
  const words = useWords();
  const context = useApp(selectSeenContext);
  const entries = context ? module.legend(context) : [];
  if (entries.length === 0) return <p className="hint">{words.t('layers.nothing')}</p>;
  return (
    <ul className="legend" aria-label={words.t('layers.legend', { layer: words.t(module.title) })}>
      {entries.map((entry) => (
        <li key={entry.id} className="legend-entry">
          <Symbol shapes={entry.shapes} />
          <span className="legend-label">{entry.label}</span>
          {entry.count === null ? null : <span className="legend-count">{words.number(entry.count)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** `sliders`: whether its opacity can be set just now. */
export function LayerRow({ module, sliders }: { module: LayerModule; sliders: boolean }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { visible, opacity } = useApp((state) => state.view.layers[module.id]);
  const title = words.t(module.title);
  return (
    <li className={visible ? 'layer' : 'layer layer-off'}>
      <div className="layer-head" title={words.t(module.description)}>
        <Toggle
          look="switch"
          checked={visible}
          onChange={(checked) => setLayer(store, module.id, { visible: checked })}
        >
          {title}
        </Toggle>
        <LayerCount module={module} />
      </div>
      {sliders ? (
        <Slider
          label={words.t('layers.opacity', { layer: title })}
          value={Math.round(opacity * 100)}
          min={0}
          max={100}
          step={5}
          valueText={words.t('layers.percent', { percent: Math.round(opacity * 100) })}
          onChange={(percent) => setLayer(store, module.id, { opacity: percent / 100 })}
        />
      ) : null}
      {visible ? <Legend module={module} /> : null}
    </li>
  );
}
