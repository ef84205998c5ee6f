/** The steps in their order: go to one, drag or move it, duplicate it, remove it. */
import { type DragEvent, type ReactNode, useState } from 'react';
import { sideOf, type Briefing } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import { copyStep, dropStep, goToStep, shiftStep } from '../../store/actions/briefingActions.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { newId } from './newId.ts';

export function StepList({ briefing }: { briefing: Briefing }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const at = useApp(({ session }) => session.briefing.index);
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = (): void => {
    setDragged(null);
    setOver(null);
  };
  const dragOver = (event: DragEvent, index: number): void => {
    if (dragged === null) return;
    event.preventDefault();
    setOver(index);
  };
  const drop = (event: DragEvent, index: number): void => {
    if (dragged === null) return;
    event.preventDefault();
    event.stopPropagation();
    shiftStep(store, dragged, index);
    end();
  };
  return (
    <ol className="steps" aria-label={words.t('briefing.steps')}>
      {briefing.steps.map((step, index) => {
        const title = sideOf(step.title, words.language);
        const text = title.text === '' ? words.t('briefing.step.untitled') : title.text;
        return (
          // The keyboard has the buttons for it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
          <li
            key={step.id}
            className={index === at ? 'step step-at' : 'step'}
            data-over={dragged !== null && over === index && over !== dragged ? '' : undefined}
            draggable
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(index);
            }}
            onDragOver={(event) => dragOver(event, index)}
            onDrop={(event) => drop(event, index)}
            onDragEnd={end}
          >
            <button
              type="button"
              className="step-go"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => goToStep(store, index)}
            >
              <span className="step-number">{words.number(index + 1)}</span>
              <span lang={title.language}>{text}</span>
            </button>
            {index === at ? (
              <span className="step-actions">
                <IconButton
                  icon="chevronUp"
                  label={words.t('briefing.up')}
                  isDisabled={index === 0}
                  onPress={() => shiftStep(store, index, index - 1)}
                />
                <IconButton
                  icon="chevronDown"
                  label={words.t('briefing.down')}
                  isDisabled={index === briefing.steps.length - 1}
                  onPress={() => shiftStep(store, index, index + 1)}
                />
                <IconButton
                  icon="plus"
                  label={words.t('briefing.duplicate')}
                  onPress={() => copyStep(store, index, newId('step'))}
                />
                <IconButton icon="close" label={words.t('briefing.remove')} onPress={() => dropStep(store, index)} />
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
