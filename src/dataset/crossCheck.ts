/** Checks across the dataset, which a schema cannot express: whether its parts are consistent. */
import type { Check, Finding } from './checks/check.ts';
import { citations } from './checks/citations.ts';
import { claimContent } from './checks/claimContent.ts';
import { controlPeriods } from './checks/controlPeriods.ts';
import { cutOff, reportedAfterwards } from './checks/dates.ts';
import { evidence } from './checks/evidence.ts';
import { decimals, drawable, insideAreaOfInterest, rings } from './checks/geometries.ts';
import { grades } from './checks/grades.ts';
import { invisibleCharacters } from './checks/invisibleCharacters.ts';
import { labels } from './checks/labels.ts';
import { pageParagraphs } from './checks/pageParagraphs.ts';
import { precision } from './checks/precision.ts';
import { references, withinCircles } from './checks/references.ts';
import { rewrites } from './checks/rewrites.ts';
import { scripts } from './checks/scripts.ts';
import { series } from './checks/series.ts';
import { uniqueIds } from './checks/uniqueIds.ts';
import type { Tables } from './tables.ts';

export const checks: readonly Check[] = [
  uniqueIds,
  references,
  withinCircles,
  evidence,
  citations,
  rewrites,
  pageParagraphs,
  claimContent,
  grades,
  cutOff,
  reportedAfterwards,
  controlPeriods,
  series,
  rings,
  decimals,
  insideAreaOfInterest,
  drawable,
  precision,
  labels,
  scripts,
  invisibleCharacters,
];

/** The findings of all checks, in the order of the checks. */
export function crossCheck(tables: Tables): readonly Finding[] {
  return checks.flatMap(({ find }) => find(tables));
}
