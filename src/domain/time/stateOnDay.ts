/** What holds on a day: who had a site, whether a force was in place. */
import type { Day } from './day.ts';
import type { EdtfDate } from './edtf.ts';
import type { ControlPeriod, Deployment, DetentionSite } from '../records/record.ts';
import type { Verdict } from '../records/verdict.ts';

/** Certain between the days as written when nothing there is qualified; possible in the margins of a qualified bound and next to one. */
function verdictOn(date: EdtfDate, day: Day): Verdict {
  if (day < date.earliest || day > date.latest) return 'out';
  const startMargin = date.from - date.earliest || 0;
  const endMargin = date.latest - date.to || 0;
  const certainFrom = Number.isFinite(date.from) ? date.from + startMargin : date.from;
  const certainTo = Number.isFinite(date.to) ? date.to - endMargin : date.to;
  return day >= certainFrom && day <= certainTo ? 'certain' : 'possible';
}

/** The period of a site that covers a day as written. */
export function periodOn(site: DetentionSite, day: Day): ControlPeriod | undefined {
  return site.control.find(({ when }) => day >= when.from && day <= when.to);
}

/** The period before the one that covers a day. */
export function previousPeriod(site: DetentionSite, day: Day): ControlPeriod | undefined {
  const current = periodOn(site, day);
  return current ? site.control[site.control.indexOf(current) - 1] : undefined;
}

/** A state's standing on a day. A site between two periods is possible: nobody says who held it. */
export function stateVerdict(record: DetentionSite | Deployment, day: Day): Verdict {
  if (record.kind === 'deployment') return verdictOn(record.when, day);
  const verdicts = record.control.map(({ when }) => verdictOn(when, day));
  if (verdicts.includes('certain')) return 'certain';
  const begun = record.control.some(({ when }) => when.earliest <= day);
  return verdicts.includes('possible') || (begun && record.control.some(({ when }) => when.latest > day))
    ? 'possible'
    : 'out';
}
