/** Reports of the imports of this visit, in full. They are not kept with the sets: a broken file can have a million faults. */
import type { ImportReport } from '../../imports/report.ts';

const reports = new Map<string, ImportReport>();

export function rememberReport(set: string, report: ImportReport): void {
  reports.set(set, report);
}

export function reportOf(set: string): ImportReport | undefined {
  return reports.get(set);
}
