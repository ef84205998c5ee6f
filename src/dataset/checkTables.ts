/** All checks across the data, and what remains usable after them. Loaded beside the data. */
import type { Finding } from './checks/check.ts';
import { crossCheck } from './crossCheck.ts';
import { keepSound } from './keepSound.ts';
import type { Tables } from './tables.ts';

export interface CheckedTables {
  readonly sound: Tables;
  readonly findings: readonly Finding[];
}

export function checkTables(tables: Tables): CheckedTables {
  const findings = crossCheck(tables);
  return { sound: keepSound(tables, findings), findings };
}
