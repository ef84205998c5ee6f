/** What has been measured, each with its result, as a filter where it is an outline, and with a way to take it away. */
import type { ReactNode } from 'react';
import '../../words/measure.ts';
import { isAreaFilter, removeDrawing, toggleAreaFilter } from '../../store/actions/drawActions.ts';
import { selectDrawing } from '../../store/actions/selectActions.ts';
import { Button } from '../kit/Button.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { describeMeasured } from './describeMeasured.ts';

export function MeasuredList(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const drawings = useApp(({ view }) => view.drawings);
  const selection = useApp(({ view }) => view.selection);
  const area = useApp(({ view }) => view.filters.area);
  return (
    <ul className="measured" aria-label={words.t('measure.list')}>
      {drawings.map((drawing, index) => (
        <li
          key={JSON.stringify(drawing)}
          aria-current={selection.kind === 'drawing' && selection.drawing === drawing ? true : undefined}
        >
          <Button look="plain" onPress={() => selectDrawing(store, drawing)}>
            {describeMeasured(drawing, words)}
          </Button>
          <span className="measured-actions">
            {drawing.kind === 'area' ? (
              <Button look="plain" onPress={() => toggleAreaFilter(store, index)}>
                {words.t(isAreaFilter(drawing, area) ? 'measure.unfilter' : 'measure.filter')}
              </Button>
            ) : null}
            <Button look="plain" onPress={() => removeDrawing(store, index)}>
              {words.t('measure.remove')}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  );
}
