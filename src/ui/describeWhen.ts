/** When a record is said to be, as a phrase for a person. */
import type { Day } from '../domain/time/day.ts';
import { periodOn } from '../domain/time/stateOnDay.ts';
import type { BriefRecord } from '../domain/records/record.ts';
import { describeDate, type DateForm } from '../words/describeDate.ts';
import type { Words } from '../words/words.ts';

/** A detention site is told by the period that holds on the day. */
export function describeWhen(record: BriefRecord, asOf: Day, words: Words, form: DateForm = 'short'): string {
  if (record.kind !== 'detention-site') return describeDate(record.when, words, form);
  const period = periodOn(record, asOf);
  return period ? describeDate(period.when, words, form) : words.t('date.untold');
}
