/** How playback goes: by what step, how fast, and whether it starts again at the end. */
import { useId, useState, type ReactNode } from 'react';
import { playSpeeds, setPlay } from '../../store/actions/timeActions.ts';
import type { Playing } from '../../store/session.ts';
import { Select } from '../kit/Select.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import '../../words/timeMenus.ts';

const offeredSpeeds: readonly number[] = [0.5, 1, 2, 4, 8, 16, 32];

function SpeedField({ speed, onSpeed }: { speed: number; onSpeed: (speed: number) => void }): ReactNode {
  const words = useWords();
  const id = useId();
  const [text, setText] = useState(String(speed));
  const finish = (): void => {
    const typed = Number.parseFloat(text.replace(',', '.'));
    const kept = Number.isFinite(typed) ? Math.min(playSpeeds.most, Math.max(playSpeeds.least, typed)) : speed;
    setText(String(kept));
    onSpeed(kept);
  };
  return (
    <div className="timeline-setting">
      <label htmlFor={id}>{words.t('time.play.speed')}</label>
      <input
        id={id}
        className="timeline-number"
        type="text"
        inputMode="decimal"
        list={`${id}-speeds`}
        value={text}
        aria-describedby={`${id}-range`}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish();
        }}
      />
      <datalist id={`${id}-speeds`}>
        {offeredSpeeds.map((each) => (
          <option key={each} value={String(each)} />
        ))}
      </datalist>
      <span id={`${id}-range`} className="timeline-hint">
        {words.t('time.play.speed.range', {
          least: words.number(playSpeeds.least, 1),
          most: words.number(playSpeeds.most),
        })}
      </span>
    </div>
  );
}

export function PlayFields(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { step, speed, loop } = useApp(({ session }) => session.play);
  const steps: readonly Playing['step'][] = ['day', 'event'];
  return (
    <>
      <div className="timeline-setting">
        <Select
          label={words.t('time.play.step')}
          value={step}
          onChange={(value) => setPlay(store, { step: value })}
          options={steps.map((value) => ({ value, text: words.t(`time.play.step.${value}`) }))}
        />
      </div>
      <SpeedField speed={speed} onSpeed={(value) => setPlay(store, { speed: value })} />
      <div className="timeline-setting">
        <Toggle look="switch" checked={loop} onChange={(checked) => setPlay(store, { loop: checked })}>
          {words.t('time.play.loop')}
        </Toggle>
      </div>
      <p className="timeline-hint">{words.t('time.play.about')}</p>
    </>
  );
}
