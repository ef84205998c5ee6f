/** The briefing of this sitting: which one, how it came to be so, where in it one is, and whether it is being given. */
import type { Briefing } from '../domain/briefing/briefing.ts';
import type { FreeFrame } from '../domain/briefing/frameStep.ts';
import type { History } from '../domain/briefing/history.ts';

export interface Presenting {
  /** Milliseconds since 1970, UTC: the timer counts from here. */
  readonly startedAt: number;
  /** The screen is dark and the room looks at the speaker. */
  readonly blackout: boolean;
  /** What the pointer of the presenter does on the map. */
  readonly tool: 'none' | 'spotlight' | 'pen' | 'arrow';
  /** Goes on by itself, for a screen that nobody stands at. */
  readonly loops: boolean;
  /** The part of the map that steps are fitted into; null until it has been measured. */
  readonly stage: FreeFrame | null;
}

export interface BriefingSession {
  /** Null: none is open. */
  readonly history: History<Briefing> | null;
  /** Of the step; -1 where there is none. */
  readonly index: number;
  /** As it was last read or saved as a file: whether another version is still to be saved. */
  readonly saved: Briefing | null;
  readonly presenting: Presenting | null;
  /** When a briefing was last given, as an ISO day; null where this browser knows of none. */
  readonly lastGiven: string | null;
}

export const noBriefing: BriefingSession = { history: null, index: -1, saved: null, presenting: null, lastGiven: null };
