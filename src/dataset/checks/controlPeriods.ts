/** Periods of control of a site: in order of time, one party a day, and a holder where the status is “held”. */
import type { BriefRecord, ControlPeriod, DetentionSite } from '../../domain/records/record.ts';
import type { Entry } from '../entry.ts';
import { errorAt, type Check, type Finding } from './check.ts';

function isDetentionSite(entry: Entry<BriefRecord>): entry is Entry<DetentionSite> {
  return entry.value.kind === 'detention-site';
}

function orderFaults(entry: Entry<DetentionSite>, period: ControlPeriod, index: number): readonly Finding[] {
  const previous = entry.value.control[index - 1];
  if (!previous || period.when.from > previous.when.to) return [];
  return [
    errorAt(
      entry,
      `control.${index}.when`,
      `The period "${period.when.text}" does not begin after the one before it, "${previous.when.text}".`,
      'Put the periods in order of time; a period ends on the day before the next begins.',
    ),
  ];
}

function holderFaults(
  entry: Entry<DetentionSite>,
  { status, holder, claims }: ControlPeriod,
  index: number,
): readonly Finding[] {
  const faults: Finding[] = [];
  if (status === 'held' && holder === null)
    faults.push(
      errorAt(
        entry,
        `control.${index}.holder`,
        'The site is held, but nobody holds it.',
        'Name the holder, or set "status" to "unknown" or "contested".',
      ),
    );
  if ((status === 'unknown' || status === 'closed') && holder !== null)
    faults.push(
      errorAt(
        entry,
        `control.${index}.holder`,
        `A site whose holder is ${status === 'unknown' ? 'unknown' : 'gone'} has no holder.`,
        'Set "holder" to null, or "status" to "held" or "contested".',
      ),
    );
  if (status === 'held' && claims.length === 0)
    faults.push(
      errorAt(
        entry,
        `control.${index}.claims`,
        'No claim says who held the site.',
        'Add the ids of the claims of this record that say so.',
      ),
    );
  return faults;
}

export const controlPeriods: Check = {
  name: 'control periods follow each other',
  find: ({ records }) =>
    records
      .filter(isDetentionSite)
      .flatMap((entry) =>
        entry.value.control.flatMap((period, index) => [
          ...orderFaults(entry, period, index),
          ...holderFaults(entry, period, index),
        ]),
      ),
};
