/** Spans from one day to another, which Arabic and English write with the same parts: groups "from" and "to". */
import { monthOf, weekdayNumber } from './calendar.ts';
import { readDay, readInterval, readWeekday, type DayReading, type DayScope } from './dayReadings.ts';
import { yearIn, type DayMatch } from './dayRule.ts';

/** Two days of one month: "3 to 5 March". */
export function readWrittenSpan({ group }: DayMatch, scope: DayScope): DayReading | undefined {
  const [number, named] = [monthOf(group('month')) ?? 0, yearIn(group('year'), scope)];
  return readInterval(
    readDay(Number(group('from')), number, named, scope),
    readDay(Number(group('to')), number, named, scope),
  );
}

/** "From Tuesday to Friday": the first weekday is the last such one before the second. */
export function readWeekdaySpan({ group }: DayMatch, scope: DayScope): DayReading | undefined {
  const to = readWeekday(weekdayNumber(group('to')) ?? 0, 'plain', scope);
  const from = readWeekday(weekdayNumber(group('from')) ?? 0, 'plain', {
    ...scope,
    published: to.anchor ?? scope.published,
    future: false,
  });
  return readInterval(from, to);
}
