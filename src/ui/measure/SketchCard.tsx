/** While something is measured: what to do, what has come of it so far, and the same by keyboard as by pointer. */
import { useId, useState, type ReactNode } from 'react';
import { drawingOf, fewestPoints } from '../../domain/view/drawing.ts';
import { parsePosition } from '../../domain/geo/parsePosition.ts';
import '../../words/measure.ts';
import { addPoint, cancelSketch, finishSketch, removeLastPoint, setRadii } from '../../store/actions/drawActions.ts';
import type { Session } from '../../store/session.ts';
import { Button } from '../kit/Button.tsx';
import { useAppStore, useWords } from '../useApp.tsx';
import { describeMeasured } from './describeMeasured.ts';

function Coordinates(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const id = useId();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (): void => {
    const position = parsePosition(text);
    setWrong(!position);
    if (!position) return;
    addPoint(store, position);
    setText('');
  };
  return (
    <form
      className="sketch-coordinates"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label htmlFor={id}>{words.t('measure.coordinates')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button onPress={add}>{words.t('measure.add')}</Button>
      {wrong ? (
        <p id={`${id}-wrong`} role="alert" className="sketch-wrong">
          {words.t('measure.coordinates.wrong')}
        </p>
      ) : null}
    </form>
  );
}

function Radii({ radiiKm }: { radiiKm: readonly number[] }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(radiiKm.join(', '));
  const change = (next: string): void => {
    setText(next);
    setRadii(
      store,
      next
        .split(/[,;،\s]+/)
        .map(Number)
        .filter(Number.isFinite),
    );
  };
  return (
    <span className="sketch-coordinates">
      <label htmlFor={id}>{words.t('measure.radii')}</label>
      <input
        id={id}
        type="text"
        dir="ltr"
        inputMode="decimal"
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
    </span>
  );
}

export function SketchCard({ sketch }: { sketch: NonNullable<Session['sketch']> }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { kind, positions, radiiKm } = sketch;
  const drawing = drawingOf(kind, positions, radiiKm);
  return (
    <section className="sketch-card" aria-label={words.t(`map.measure.${kind}`)}>
      <p>{words.t(`measure.hint.${kind}`)}</p>
      <output className="sketch-result">
        {drawing ? describeMeasured(drawing, words) : words.t('measure.points', { count: positions.length })}
      </output>
      {kind === 'rings' ? <Radii radiiKm={radiiKm} /> : null}
      <Coordinates />
      <div className="sketch-actions">
        <Button
          look="strong"
          isDisabled={positions.length < fewestPoints[kind]}
          onPress={() => void finishSketch(store)}
        >
          {words.t('measure.finish')}
        </Button>
        {kind === 'rings' ? null : (
          <Button isDisabled={positions.length === 0} onPress={() => removeLastPoint(store)}>
            {words.t('measure.undo')}
          </Button>
        )}
        <Button onPress={() => cancelSketch(store)}>{words.t('measure.cancel')}</Button>
      </div>
    </section>
  );
}
