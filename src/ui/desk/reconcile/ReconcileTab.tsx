/** Stub. */
import type { ReactNode } from 'react';
import type { ImportedSet } from '../../../domain/importedSet.ts';
export function ReconcileTab({ set }: { set: ImportedSet }): ReactNode { return set.name; }
