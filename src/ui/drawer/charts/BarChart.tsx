/** One chart of bars under each other: a list of buttons, each as long as its rows, certain filled and possible hatched. */
import type { ReactNode } from 'react';
import type { Tally } from '../../../domain/imported/crossFilter.ts';
import type { ImportedSet } from '../../../domain/imported/importedSet.ts';
import { IconButton } from '../../kit/IconButton.tsx';
import { VisuallyHidden } from '../../kit/VisuallyHidden.tsx';
import { useWords } from '../../useApp.tsx';
import { ChartTools } from './ChartTools.tsx';
import type { ChartModel, PressableBar } from './chartModels.ts';

export interface BarChartProps {
  readonly set: ImportedSet;
  readonly model: ChartModel;
  readonly total: Tally;
  readonly onPress: (bar: PressableBar, extend: boolean) => void;
  readonly onClear: () => void;
}

function BarRow({
  bar,
  largest,
  isNarrowed,
  onPress,
}: {
  bar: PressableBar;
  largest: number;
  isNarrowed: boolean;
  onPress: (extend: boolean) => void;
}): ReactNode {
  const words = useWords();
  const { label, certain, possible, chosen, asks } = bar;
  const share = (value: number): string => `${(value / largest) * 100}%`;
  const inside = (
    <>
      <span className="chart-label" title={label}>
        <bdi>{label}</bdi>
      </span>
      <span className="chart-figure">
        {words.number(certain)}
        <VisuallyHidden> {words.t('chart.certain')}</VisuallyHidden>
        {possible > 0 ? (
          <>
            <bdi dir="ltr" className="quiet">
              {' '}
              +{words.number(possible)}?
            </bdi>
            <VisuallyHidden> {words.t('chart.possible')}</VisuallyHidden>
          </>
        ) : null}
      </span>
      <span className="chart-room">
        <span className="chart-certain" style={{ inlineSize: share(certain) }} />
        <span className="chart-possible" style={{ inlineSize: share(possible) }} />
      </span>
    </>
  );
  const look = `chart-row${chosen ? ' chart-chosen' : ''}${isNarrowed && !chosen ? ' chart-left' : ''}`;
  return (
    <li>
      {asks === null ? (
        <div className={look}>
          <span className="chart-inside">{inside}</span>
        </div>
      ) : (
        <button type="button" className={look} aria-pressed={chosen} onClick={(event) => onPress(event.shiftKey)}>
          <span className="chart-inside">{inside}</span>
        </button>
      )}
    </li>
  );
}

export function BarChart({ set, model, total, onPress, onClear }: BarChartProps): ReactNode {
  const words = useWords();
  const { id, bars, narrows } = model;
  const title = words.t(`chart.${id}`);
  const largest = Math.max(1, ...bars.map(({ certain, possible }) => certain + possible));
  return (
    <section className="chart" aria-label={title}>
      <header className="chart-head">
        <h3>{title}</h3>
        {narrows ? (
          <IconButton icon="close" label={words.t('chart.clear', { title })} side="top" onPress={onClear} />
        ) : null}
        {bars.length > 0 ? (
          <ChartTools set={set} title={title} total={total} form="rows" bars={bars} axisLabels={[]} />
        ) : null}
      </header>
      {bars.length === 0 ? (
        <p className="hint">{words.t('chart.empty')}</p>
      ) : (
        <ul className="chart-rows">
          {bars.map((bar) => (
            <BarRow
              key={bar.key}
              bar={bar}
              largest={largest}
              isNarrowed={narrows}
              onPress={(extend) => onPress(bar, extend)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
