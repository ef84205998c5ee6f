/** The reader’s rowVerdicts, kept on this machine and nowhere else. */
import { useState } from 'react';
import { knownIds } from '../../../domain/records/movedIds.ts';
import type { AppStore } from '../../../store/store.ts';
import { useAppStore } from '../../useApp.tsx';
import { readKept, writeKept } from '../../../base/browserStorage.ts';
import {
  decodeRowVerdicts,
  encodeRowVerdicts,
  isOf,
  putRowVerdict,
  type RowVerdict,
  type RowVerdictKey,
} from '../../../domain/imported/rowVerdicts.ts';

const key = 'border-brief.decisions';

export interface RowVerdicts {
  readonly all: readonly RowVerdict[];
  readonly of: (about: RowVerdictKey) => RowVerdict | undefined;
  readonly put: (rowVerdict: RowVerdict) => void;
  /** False where the browser keeps nothing. */
  readonly kept: boolean;
}

function readIn(store: AppStore): readonly RowVerdict[] {
  return decodeRowVerdicts(readKept(key) ?? '', knownIds(store.getState().session.facts).moved);
}

export function useRowVerdicts(): RowVerdicts {
  const store = useAppStore();
  const read = (): readonly RowVerdict[] => readIn(store);
  const [all, setAll] = useState(read);
  const [kept, setKept] = useState(true);
  return {
    all,
    kept,
    of: (about) => all.find((rowVerdict) => isOf(rowVerdict, about)),
    put: (rowVerdict) => {
      // Another window may have decided meanwhile.
      const next = putRowVerdict(kept ? read() : all, rowVerdict);
      setAll(next);
      if (writeKept(key, encodeRowVerdicts(next)) !== null) setKept(false);
    },
  };
}
