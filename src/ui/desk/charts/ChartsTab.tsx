/** Stub. */
import type { ReactNode } from 'react';
import type { ImportedSet } from '../../../domain/importedSet.ts';
export function ChartsTab({ set }: { set: ImportedSet }): ReactNode { return set.name; }
