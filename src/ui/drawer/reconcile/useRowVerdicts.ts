/** The reader’s decisions, kept on this machine and nowhere else. */
import { useState } from 'react';
import {
  decodeDecisions,
  encodeDecisions,
  isOf,
  putDecision,
  type Decision,
  type DecisionKey,
} from '../../../domain/imported/rowVerdicts.ts';

const key = 'border-brief.decisions';

export interface Decisions {
  readonly all: readonly Decision[];
  readonly of: (about: DecisionKey) => Decision | undefined;
  readonly put: (decision: Decision) => void;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
}

function read(): readonly Decision[] {
  try {
    return decodeDecisions(window.localStorage.getItem(key) ?? '');
  } catch {
    return [];
  }
}

export function useDecisions(): Decisions {
  const [all, setAll] = useState(read);
  const [kept, setKept] = useState(true);
  return {
    all,
    kept,
    of: (about) => all.find((decision) => isOf(decision, about)),
    put: (decision) => {
      // Another window may have decided meanwhile.
      const next = putDecision(kept ? read() : all, decision);
      setAll(next);
      try {
        window.localStorage.setItem(key, encodeDecisions(next));
      } catch {
        setKept(false);
      }
    },
  };
}
