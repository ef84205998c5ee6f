/**
 * A first guess at what the columns of an unknown table say: by their hashtags, by their names, and where these say nothing by what stands in them. The
 * reader of the page confirms or corrects it.
 */
import type { GeoPrecision } from '../../domain/records/record.ts';
import { isYearName } from '../dates/dateParts.ts';
import { readDate } from '../dates/readDate.ts';
import { plainNumber, toNumber, coordinateForm } from '../numbers/readNumbers.ts';
import { defaultLimits } from '../limits.ts';
import { systemInName } from '../places/projections.ts';
import { positionFormOf, readPosition } from '../places/readPosition.ts';
import { unreadColumns } from '../places/unreadCodes.ts';
import type { RawTable } from '../table/rawTable.ts';
import { mappedRoles, noColumns, type Mapping, type MappedRole } from './mapping.ts';
import { anglePartsOf } from './angleParts.ts';
import { areaCodeNames, foldedSpellings, foldName } from './columnNames.ts';
import { isOfOtherDay, memberOf, spaced, tagRoles, wordsOf } from './columnWords.ts';
import { byParts, byUnits, byYearless, samplesOf, type Columns } from './guessDates.ts';
import { byFlags } from './flags.ts';
import { isFixQuality, takeReceiverPrecision } from './receiverColumns.ts';
import { scaleOfColumn } from './precisionScales.ts';
import { centroidPrecision } from './centroidPrecision.ts';
import { otherEndOf } from './spanColumns.ts';

/** Signs of a form tool (KoBoToolbox, ODK): its `start`, `end` and `today` are the times of filling in, not of the event. */
const formSigns = (
  '_uuid _submission_time _id meta/instanceid _xform_id_string formhub/uuid _submitted_by submissiondate meta-instanceid meta:instanceid ' +
  'instanceid key __id __system/submissiondate submitterid deviceid formdef_version instancename'
).split(' ');
const formTimes = new Set(['start', 'end', 'today', 'deviceid', 'starttime', 'endtime', 'start_time', 'end_time']);
const submissionTimes = new Set(['_submission_time', 'submissiondate', '__system/submissiondate']);

/** A name without the reference system or the unit that stands behind it: `X (EPSG:32638)`, `x_3857`, `Y [m]`. */
function withoutSystem(name: string): string {
  return name
    .replace(/_/g, ' ')
    .replace(
      /\b(?:EPSG:? ?\d{4,6}|(?:WGS ?(?:19)?84[ /]*)?UTM ?(?:zone)? ?\d{1,2} ?[A-Z]?|WGS ?(?:19)?84|3857|4326|32[67]\d\d)(?![\p{L}\d])/giu,
      ' ',
    )
    .replace(/[([](?: ?|m|metres?|meters?|deg|dd|°)[)\]]/gi, ' ');
}

/** Whole names first, then names of which a spelling is one of the words. A column is given one role only. */
function byNames(names: readonly string[], columns: Columns, used: Set<number>): void {
  const lower = names.map((name) => name.trim().toLowerCase());
  const isForm = formSigns.filter((sign) => lower.includes(sign)).length >= 2;
  // ODK joins the group to the question with a hyphen.
  const isHyphened = isForm && (lower.includes('meta-instanceid') || lower.includes('submissiondate'));
  // Forms put the group before the name of the question.
  const plain = names.map((name) => {
    // A slash within brackets is one of a unit, as in `Date (dd/mm/yyyy)`.
    const outside = name.replace(/\+ ?\/ ?-/g, '±').replace(/\([^)]*\)/g, (part) => part.replaceAll('/', ' '));
    const question = outside.slice(outside.lastIndexOf('/') + 1);
    return isHyphened ? question.slice(question.lastIndexOf('-') + 1) : question;
  });
  const own = plain.map((name) => foldName(withoutSystem(name)));
  const isOpen = (index: number): boolean => !used.has(index) && !(isForm && formTimes.has(lower[index] ?? ''));
  const give = (role: MappedRole, index: number): void => {
    if (index < 0 || columns[role] !== null) return;
    columns[role] = index;
    used.add(index);
  };
  if (isForm) {
    // Nor may they be found by what they hold.
    for (const [index, name] of lower.entries()) if (formTimes.has(name)) used.add(index);
    give(
      'reported',
      lower.findIndex((name, index) => submissionTimes.has(name) && !used.has(index)),
    );
    give(
      'radius',
      lower.findIndex((name, index) => /^_.*_precision$/.test(name) && !used.has(index)),
    );
  }
  for (const role of mappedRoles)
    for (const spelling of foldedSpellings.get(role) ?? [])
      give(
        role,
        own.findIndex((name, index) => name === spelling && isOpen(index)),
      );
  for (const role of mappedRoles)
    for (const spelling of foldedSpellings.get(role) ?? [])
      give(
        role,
        names.findIndex((name, index) => isOpen(index) && foldName(memberOf(name)) === spelling),
      );
  const words = plain.map(spaced);
  for (const [role, pattern] of wordsOf) {
    const found = words.flatMap((name, index) => (isOpen(index) && pattern.test(name) ? [index] : []));
    // Of several columns of killed, each counts a part: only one of all is the figure of the row.
    const whole = found.length > 1 && role === 'best' ? found.filter((index) => ofAll.test(words[index] ?? '')) : found;
    give(role, whole[0] ?? -1);
  }
  takeReceiverPrecision(names, columns, used);
  // Iraq Body Count says only “minimum” and “maximum”.
  if (!own.includes('ibccode')) return;
  give(
    'low',
    own.findIndex((name) => /^(?:reported)?min(?:imum)?$/.test(name)),
  );
  give(
    'high',
    own.findIndex((name) => /^(?:reported)?max(?:imum)?$/.test(name)),
  );
}

/** A figure of all, where others count a part. */
const ofAll = /(?:^| )(?:total|all|overall|sum|best|مجموع|اجمالي|الكلي|toplam|totaux|gesamt)(?: |$)/u;

function byTags(tags: readonly string[], columns: Columns, used: Set<number>): void {
  for (const [index, tag] of tags.entries()) {
    const plain = tag.toLowerCase().replace(/\s+/g, '');
    const role = tagRoles.find(([pattern]) => pattern.test(plain))?.[1];
    if (role === undefined || columns[role] !== null) continue;
    columns[role] = index;
    used.add(index);
  }
}

/** Whether a text alone gives a place, and not only a number. */
export function isPosition(text: string, columnName = ''): boolean {
  if (!/\d/.test(text) || text.length > 100_000) return false;
  const shape = readPosition(text, defaultLimits, { vertices: 0 }, positionFormOf(columnName));
  return (
    shape !== undefined &&
    shape.code > 0 &&
    Math.abs(shape.latitude) <= 90 &&
    !/^\d{1,2}[/.]\d{1,2}[/.]?\d*$/.test(text)
  );
}

/** Iraq, Syria and their neighbours. */
const within = { latitude: [28, 39], longitude: [34, 50] } as const;

/** By content: the only pair of columns whose numbers lie in the region, and the first column of dates. For tables whose columns have no usable names. */
function byContent(table: RawTable, columns: Columns, used: Set<number>): void {
  const samples = table.columns.map((column) => samplesOf(column, table.rows));
  const allWithin = (index: number, [low, high]: readonly [number, number]): boolean =>
    !used.has(index) &&
    (samples[index]?.length ?? 0) > 0 &&
    (samples[index] ?? []).every((text) => {
      const value = toNumber(plainNumber(text), coordinateForm);
      return value >= low && value <= high && /[.,\u066b]/.test(text);
    });
  const indexes = table.columns.map((_, index) => index);
  if (columns.latitude === null && columns.longitude === null && columns.position === null) {
    const pairs = indexes.flatMap((latitude) =>
      [latitude + 1, latitude - 1]
        .filter((longitude) => allWithin(latitude, within.latitude) && allWithin(longitude, within.longitude))
        .map((longitude) => [latitude, longitude] as const),
    );
    const [latitude, longitude] = pairs.at(-1) ?? [];
    if (latitude !== undefined && longitude !== undefined) {
      columns.latitude = latitude;
      columns.longitude = longitude;
      used.add(latitude).add(longitude);
    }
  }
  if (columns.position === null && (columns.latitude === null || columns.longitude === null)) {
    const position = indexes.find((index) => {
      const texts = samples[index] ?? [];
      return (
        !used.has(index) && texts.length > 0 && texts.filter((text) => isPosition(text)).length >= texts.length * 0.8
      );
    });
    if (position !== undefined) {
      columns.position = position;
      used.add(position);
    }
  }
  if (columns.earliest === null) {
    const isDated = (index: number, isInstant: boolean): boolean => {
      const texts = samples[index] ?? [];
      return (
        !used.has(index) &&
        texts.length > 0 &&
        !isOfOtherDay(table.columns[index]?.name ?? '') &&
        // A column of dates may have a cell or two that cannot be read; they are reported.
        texts.filter((text) => {
          // Numbers of ten digits may be seconds since 1970, but more often they are numbers of events.
          if (/^\d{1,7}$/.test(text) || /^\d{9,13}$/.test(text) !== isInstant) return false;
          const days = readDate(text, { order: 'dayFirst', calendar: 'gregorian' });
          return typeof days !== 'string' && (isFinite(days.first) || isFinite(days.last));
        }).length >=
          texts.length * 0.8
      );
    };
    const dated = indexes.find((index) => isDated(index, false)) ?? indexes.find((index) => isDated(index, true));
    if (dated !== undefined) {
      columns.earliest = dated;
      used.add(dated);
    }
  }
}

/** The reference system that the names of the two columns speak of, where their numbers are no degrees. */
function namedSystem(names: readonly string[], columns: Columns, samples: readonly string[]): string | null {
  const values = samples.map((text) => toNumber(plainNumber(text), { comma: 'group', point: 'decimal' }));
  if (values.length === 0 || !values.every((value) => Math.abs(value) > 360)) return null;
  const [east, north] = [names[columns.longitude ?? -1] ?? '', names[columns.latitude ?? -1] ?? ''];
  return systemInName(east) ?? systemInName(north);
}

/** `assumed`: for a file that does not say how precise its positions are. */
export function guessMapping(
  table: Pick<RawTable, 'tags'> & Partial<RawTable>,
  names: readonly string[],
  assumed: GeoPrecision = 'unknown',
): Mapping {
  const used = new Set<number>();
  const columns: Columns = { ...noColumns };
  if (table.tags) byTags(table.tags, columns, used);
  byParts(names, columns, used);
  const parts = anglePartsOf(names);
  if (parts && columns.latitude === null && columns.longitude === null) {
    [columns.latitude, columns.longitude] = [parts.latitude.degrees, parts.longitude.degrees];
    for (const { degrees, minutes, seconds } of Object.values(parts))
      for (const index of [degrees, minutes, seconds]) if (index !== null) used.add(index);
  }
  if (table.columns && table.rows !== undefined) byFlags(table as RawTable, columns, used);
  byNames(names, columns, used);
  if (columns.earliest === null || !isYearName(names[columns.earliest] ?? ''))
    columns.month = columns.dayOfMonth = null;
  if (table.columns && table.rows !== undefined) {
    byYearless(table as RawTable, names, columns, used);
    byUnits(table as RawTable, names, columns, used);
    byContent(table as RawTable, columns, used);
  }
  // The first of two columns that are named as the ends of a span may be neither alone.
  if (columns.latest === null && columns.earliest !== null && columns.month === null) {
    const first = otherEndOf(names, columns.earliest, 'first');
    const last = otherEndOf(names, columns.earliest, 'last');
    if (last !== null && !used.has(last)) columns.latest = last;
    else if (first !== null && !used.has(first)) [columns.earliest, columns.latest] = [first, columns.earliest];
    if (columns.latest !== null) used.add(columns.latest).add(columns.earliest);
  }
  const samplesAt = (index: number | null): readonly string[] => {
    const column = index === null ? undefined : table.columns?.[index];
    return column ? samplesOf(column, table.rows ?? 0) : [];
  };
  // A column of radii that holds words says a precision.
  const radii = samplesAt(columns.radius);
  if (columns.precision === null && radii.length > 0 && radii.every((text) => !/[\d٠-٩۰-۹]/.test(text)))
    [columns.precision, columns.radius] = [columns.radius, null];
  // The accuracy that a receiver gives is a number of metres, not a code.
  const measured = /accura/i.test(names[columns.precision ?? -1] ?? '') ? samplesAt(columns.precision) : [];
  if (columns.radius === null && measured.length > 0 && measured.every((text) => /^\d+\.\d+$|^\d{2,6}$/.test(text)))
    [columns.radius, columns.precision] = [columns.precision, null];
  if (isFixQuality(names[columns.precision ?? -1] ?? '', samplesAt(columns.precision))) columns.precision = null;
  const scale =
    [columns.precision, columns.datePrecision]
      .map((index) => (index === null ? null : scaleOfColumn(names[index] ?? '', samplesAt(index))))
      .find((found) => found !== null) ?? 'own';
  if (columns.governorate === null && columns.latitude === null && columns.position === null) {
    const folded = names.map(foldName);
    const codes = [
      ...areaCodeNames.map((name) => folded.indexOf(name)),
      table.tags?.findIndex((tag) => /^#adm[1-4]\b.*\+p?code/i.test(tag)) ?? -1,
    ];
    columns.governorate = codes.find((index) => index >= 0) ?? null;
  }
  // Codes that are not read are taken for positions only where the table has no others; each row then says which code it has.
  if (columns.position === null && columns.latitude === null) {
    const code = names.findIndex((name, index) => !used.has(index) && unreadColumns.has(foldName(name)));
    if (code >= 0) columns.position = code;
  }
  const system = namedSystem(names, columns, [...samplesAt(columns.latitude), ...samplesAt(columns.longitude)]);
  return {
    columns,
    dateOrder: null,
    scale,
    assumedPrecision: centroidPrecision(names, columns) ?? assumed,
    ...(system === null ? {} : { system }),
  };
}

/** Whether every row could find its place with it, or at least the governorate that counts it. */
export function isUsable({ columns }: Mapping, hasShapes: boolean): boolean {
  return (
    hasShapes ||
    columns.governorate !== null ||
    columns.position !== null ||
    (columns.latitude !== null && columns.longitude !== null)
  );
}
