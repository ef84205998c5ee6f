/** Everything that a presenter can do, for keys, buttons and both windows alike. */
import { useCallback, useRef, useState } from 'react';
import { localDayOf, toIsoDay } from '../../domain/time/day.ts';
import { goBy, goToStep, setPresenting, stopPresenting } from '../../store/actions/briefingActions.ts';
import { selectBriefing } from '../../store/briefingSelectors.ts';
import { selectWords } from '../../store/selectors.ts';
import type { Presenting } from '../../store/briefingSession.ts';
import { escapeLayers, useEscapeLayer } from '../kit/escapeLayers.ts';
import { useApp, useAppStore } from '../useApp.tsx';
import { presentCommandOf, type PresentCommand, type PresentPress } from './presentKeys.ts';

export interface PresentControls {
  readonly run: (command: PresentCommand) => void;
  /** Whether the press meant something. */
  readonly press: (press: PresentPress) => boolean;
  readonly windowWanted: boolean;
  readonly closeWindow: () => void;
  /** Sources and caveats of the step are open. */
  readonly facts: boolean;
  /** Counts up with each wish to have no marks. */
  readonly cleared: number;
}

function toggleFullscreen(): void {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
  done.catch(() => undefined);
}

export function usePresent(): PresentControls {
  const store = useAppStore();
  const typed = useRef('');
  const [windowWanted, setWindowWanted] = useState(false);
  const [facts, setFacts] = useState(false);
  const [cleared, setCleared] = useState(0);
  const run = useCallback(
    (command: PresentCommand): void => {
      const state = store.getState();
      const { presenting } = state.session.briefing;
      if (!presenting) return;
      const last = (selectBriefing(state)?.steps.length ?? 0) - 1;
      const tool = (wanted: Presenting['tool']): void =>
        setPresenting(store, { tool: presenting.tool === wanted ? 'none' : wanted });
      if (command.kind !== 'digit' && command.kind !== 'jump') typed.current = '';
      switch (command.kind) {
        case 'next':
          return presenting.blackout ? setPresenting(store, { blackout: false }) : goBy(store, 1);
        case 'previous':
          return presenting.blackout ? setPresenting(store, { blackout: false }) : goBy(store, -1);
        case 'first':
          return goToStep(store, 0);
        case 'last':
          return goToStep(store, last);
        case 'digit':
          typed.current = `${typed.current}${command.digit}`.slice(-3);
          return undefined;
        case 'jump': {
          const index = Number(typed.current || Number.NaN) - 1;
          typed.current = '';
          return index >= 0 && index <= last ? goToStep(store, index) : undefined;
        }
        case 'blackout':
          return setPresenting(store, { blackout: !presenting.blackout });
        case 'spotlight':
        case 'pen':
        case 'arrow':
          return tool(command.kind);
        case 'facts':
          return setFacts((open) => !open);
        case 'clear':
          return setCleared((count) => count + 1);
        case 'window':
          return setWindowWanted((wanted) => !wanted);
        case 'fullscreen':
          return toggleFullscreen();
        case 'stop':
          if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
          return stopPresenting(store, toIsoDay(localDayOf(Date.now())));
      }
    },
    [store],
  );
  // Escape puts away the darkness and the tool before it ends the briefing.
  const { tool, blackout } = useApp(({ session }) => session.briefing.presenting) ?? { tool: 'none', blackout: false };
  useEscapeLayer(true, () => run({ kind: 'stop' }));
  useEscapeLayer(facts, () => setFacts(false));
  useEscapeLayer(tool !== 'none', () => setPresenting(store, { tool: 'none' }));
  useEscapeLayer(blackout, () => setPresenting(store, { blackout: false }));
  const press = useCallback(
    (of: PresentPress): boolean => {
      const command = presentCommandOf(of, selectWords(store.getState()).direction);
      if (command?.kind === 'stop') return escapeLayers.escape();
      if (command) run(command);
      return command !== undefined;
    },
    [store, run],
  );
  return { run, press, windowWanted, closeWindow: useCallback(() => setWindowWanted(false), []), facts, cleared };
}
