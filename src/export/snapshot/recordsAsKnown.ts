/**
 * Records as far as they were known on a day. Claims carry the day of their publication; names, notes and dates of a record do not, so where later
 * claims exist, whatever may draw on them is withheld: notes, a name with a number that no known claim gives, the end of a date after that day, and
 * periods of control that only later claims support.
 */
import '../../words/export.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { RecordFacts } from '../../domain/records/facts.ts';
import { placesOf, type BriefRecord, type Claim, type ControlPeriod } from '../../domain/records/record.ts';
import type { Language, Text } from '../../domain/records/text.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { toIsoDay, type Day } from '../../domain/time/day.ts';
import type { EdtfDate } from '../../domain/time/edtf.ts';
import { wordsIn, type Words } from '../../words/words.ts';

const languages = ['en', 'ar'] as const satisfies readonly Language[];

/** The same text in every language of the page. */
function textIn(compose: (words: Words) => string): Text {
  const [en, ar] = languages.map((language) => compose(wordsIn(language)));
  return { en: en ?? '', ar: ar ?? '' };
}

const numbersIn = (text: string): readonly string[] => text.replace(/(?<=\d)[,٬](?=\d{3})/g, '').match(/\d+/g) ?? [];

/** Whether every number of a name is in the known claims: their texts and their figures. */
function isNameKnown({ en }: Text, claims: readonly Claim[]): boolean {
  const known = new Set(
    claims.flatMap(({ text, value, low, high, edtf }) => [
      ...numbersIn(text.en),
      ...[value, low, high].flatMap((number) => (number === undefined ? [] : [String(number)])),
      ...(edtf ? numbersIn(edtf.text) : []),
    ]),
  );
  return numbersIn(en).every((number) => known.has(number));
}

/** The category and the places of a record, in place of a name that tells more. */
function plainName(record: BriefRecord, { places }: Dataset): Text {
  return textIn((words) =>
    words.t('export.nameWithheld', {
      category: words.code('category', `${record.kind}/${record.category}`),
      place: placesOf(record)
        .map((id) => words.text(places.get(id)?.name ?? { en: id, ar: id }))
        .join(' → '),
    }),
  );
}

/** Open from its start. */
function openEnded(when: EdtfDate): EdtfDate {
  const [start = '..'] = when.text.split('/');
  return { ...when, text: `${start}/..`, to: Infinity, latest: Infinity };
}

/** An end after the day is withheld; a date that begins after it is only said to be later. */
function dateAsKnown(when: EdtfDate, day: Day): EdtfDate {
  if (Number.isFinite(when.from) && when.from > day)
    return { ...openEnded(when), text: `${toIsoDay(day)}/..`, from: day, earliest: day };
  return Number.isFinite(when.to) && when.to > day ? openEnded(when) : when;
}

/** Only periods that have begun by the day and that a known claim supports; one that a later claim ended is open. */
function controlAsKnown(
  control: readonly ControlPeriod[],
  known: ReadonlySet<string>,
  day: Day,
): readonly ControlPeriod[] {
  const isSupported = ({ claims, when }: ControlPeriod): boolean =>
    !(when.from > day) && claims.some((id) => known.has(id));
  return control.flatMap((period, index): ControlPeriod[] => {
    if (!isSupported(period)) return [];
    const next = control[index + 1];
    const { note: _, ...rest } = period;
    return [next && !isSupported(next) ? { ...rest, when: openEnded(period.when) } : rest];
  });
}

function recordAsKnown(record: BriefRecord, claims: readonly Claim[], day: Day, dataset: Dataset): BriefRecord {
  const withheld = textIn((words) => words.t('export.noteWithheld'));
  const rest = {
    name: isNameKnown(record.name, claims) ? record.name : plainName(record, dataset),
    claims,
    ...(record.note ? { note: withheld } : {}),
    ...(record.whenNote ? { whenNote: withheld } : {}),
  };
  if (record.kind === 'detention-site')
    return { ...record, ...rest, control: controlAsKnown(record.control, new Set(claims.map(({ id }) => id)), day) };
  return { ...record, ...rest, when: dateAsKnown(record.when, day) };
}

function factsAsKnown(facts: RecordFacts, claims: readonly Claim[], day: Day, dataset: Dataset): RecordFacts {
  return {
    ...facts,
    record: recordAsKnown(facts.record, claims, day, dataset),
    claims: facts.claims.filter(({ published }) => published <= day),
    sources: new Set(claims.map(({ source }) => source)),
    claimants: new Set(claims.map(({ claimant }) => claimant)),
  };
}

/** Nothing was published later, and no period of control begins later. */
function isWhollyKnown({ claims, record }: RecordFacts, day: Day): boolean {
  return (
    claims.every(({ published }) => published <= day) &&
    (record.kind !== 'detention-site' || record.control.every(({ when }) => !(when.from > day)))
  );
}

/** The same objects where no day is given, and for records of which everything was known. */
export function shownAsKnown(shown: readonly Shown[], asKnown: Day | null, dataset: Dataset): readonly Shown[] {
  if (asKnown === null) return shown;
  return shown.map((each) =>
    isWhollyKnown(each.facts, asKnown)
      ? each
      : { ...each, facts: factsAsKnown(each.facts, each.claims, asKnown, dataset) },
  );
}
