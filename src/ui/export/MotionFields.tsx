/** What can be chosen about a film. */
import type { ReactNode } from 'react';
import type { TimeWindow } from '../../domain/view/view.ts';
import { motionLimits, planFrames } from '../../export/motion/framePlan.ts';
import type { MotionOptions } from '../../export/snapshot/snapshotOptions.ts';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';
import { NumberField } from './fields.tsx';

const modes: readonly MotionOptions['mode'][] = ['growing', 'sliding'];

export interface MotionFieldsProps {
  readonly time: TimeWindow;
  readonly motion: MotionOptions;
  readonly onChange: (motion: MotionOptions) => void;
}

/** A step or width that nobody chose shows what fits the window. */
export function MotionFields({ time, motion, onChange }: MotionFieldsProps): ReactNode {
  const words = useWords();
  const plan = planFrames(time, motion);
  const change = (part: Partial<MotionOptions>): void => onChange({ ...motion, ...part });
  const frames = plan.windows.length;
  const seconds = words.number((frames - 1 + plan.lastTimes) / plan.framesPerSecond, 1);
  return (
    <fieldset className="sheet-parts">
      <legend className="small-title">{words.t('motion.legend')}</legend>
      <Select
        label={words.t('motion.mode')}
        value={motion.mode}
        onChange={(mode) => change({ mode })}
        options={modes.map((value) => ({ value, text: words.t(`motion.mode.${value}`) }))}
      />
      <NumberField
        label={words.t('motion.stepDays')}
        value={motion.stepDays || plan.stepDays}
        {...motionLimits.stepDays}
        onChange={(stepDays) => change({ stepDays })}
      />
      {motion.mode === 'sliding' ? (
        <NumberField
          label={words.t('motion.widthDays')}
          value={motion.widthDays || plan.widthDays}
          {...motionLimits.widthDays}
          onChange={(widthDays) => change({ widthDays })}
        />
      ) : null}
      <NumberField
        label={words.t('motion.framesPerSecond')}
        value={motion.framesPerSecond}
        {...motionLimits.framesPerSecond}
        onChange={(framesPerSecond) => change({ framesPerSecond })}
      />
      <NumberField
        label={words.t('motion.holdSeconds')}
        value={motion.holdSeconds}
        {...motionLimits.holdSeconds}
        onChange={(holdSeconds) => change({ holdSeconds })}
      />
      <p className="hint">{words.t('motion.told', { frames, seconds })}</p>
    </fieldset>
  );
}
