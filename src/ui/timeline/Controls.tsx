/** The row above the axis. Fields and menus come after the first picture; their words stand there from the start. */
import { lazy, type ReactNode } from 'react';
import { Icon } from '../kit/Icon.tsx';
import { Later } from '../Later.tsx';
import { useApp, useWords } from '../useApp.tsx';
import { CountLine } from './CountLine.tsx';
import { Glyph } from './Glyph.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { playSummary } from './playSummary.ts';
import { Transport } from './Transport.tsx';

const PlaySettings = lazy(async () => ({ default: (await import('./PlaySettings.tsx')).PlaySettings }));
const WindowFields = lazy(async () => ({ default: (await import('./WindowFields.tsx')).WindowFields }));
const PresetMenu = lazy(async () => ({ default: (await import('./PresetMenu.tsx')).PresetMenu }));
const AsKnownControl = lazy(async () => ({ default: (await import('./AsKnownControl.tsx')).AsKnownControl }));

function ButtonStandIn({ children }: { children: ReactNode }): ReactNode {
  return <span className="timeline-button">{children}<Icon name="chevronDown" /></span>;
}

function FieldsStandIn(): ReactNode {
  const words = useWords();
  const { from, to } = useApp(({ view }) => view.time);
  const asFigures = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  return (
    <span className="timeline-group timeline-fields">
      {([['time.from', from], ['time.to', to]] as const).map(([label, day]) => (
        <span key={label} className="day-field">
          <span className="day-field-box"><span className="day-field-label">{words.t(label)}</span><span className="day-field-input">{words.datePart(day, asFigures)}</span></span>
        </span>
      ))}
    </span>
  );
}

export function Controls(): ReactNode {
  const words = useWords();
  const play = useApp(({ session }) => session.play);
  const asKnown = useApp(({ view }) => view.asKnown);
  return (
    <div className="timeline-head">
      <div className="timeline-controls">
        <Transport />
        <Later standIn={<ButtonStandIn>{playSummary(play, words)}</ButtonStandIn>}><PlaySettings /></Later>
        <ModeChoice />
        <Later standIn={<FieldsStandIn />}><WindowFields /></Later>
        <Later standIn={<ButtonStandIn>{words.t('time.presets')}</ButtonStandIn>}><PresetMenu /></Later>
        <Later standIn={<ButtonStandIn><Glyph name="clock" />{asKnown === null ? words.t('time.known') : words.t('time.known.active', { day: words.dayShort(asKnown) })}</ButtonStandIn>}><AsKnownControl /></Later>
      </div>
      <CountLine />
    </div>
  );
}
