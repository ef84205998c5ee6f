/** The forms in which reports name an actor of the list: made from its names, so that "Ministry of Defence of Iraq" is found as "Iraqi defence ministry". */
import { civilOf, type Day } from '../../domain/time/day.ts';
import { spellings } from '../../domain/records/actorSpellings.ts';
import type { Actor, ActorId } from '../../domain/records/record.ts';

export interface ActorForm {
  readonly id: ActorId;
  readonly kind: 'name' | 'alias' | 'person';
}

/** Adjectives of the countries that names of actors contain. */
const demonyms: readonly (readonly [country: string, ...forms: string[]])[] = [
  ['Iraq', 'Iraqi', "Iraq's", 'Iraq'],
  ['Syria', 'Syrian', "Syria's", 'Syria'],
  ['United States', 'US', 'U.S.', 'American'],
  ['Turkey', 'Turkish', "Turkey's"],
  ['Iran', 'Iranian', "Iran's"],
];

const notNamed = /\bnot named\b|لم (?:يُسمَّ|يُسمَّيا|تُسمَّ|تُذكر|يُذكر)|لا يُذكر/;

/** "X of Iraq" → "Iraqi X"; "Ministry of X of Iraq" → also "Iraqi X Ministry". */
function countryForms(name: string): readonly string[] {
  return demonyms.flatMap(([country, ...adjectives]) => {
    const end = ` of ${country}`;
    const isAmerican = country === 'United States' && name.startsWith('United States ');
    if (isAmerican) return adjectives.map((adjective) => name.replace('United States', adjective));
    if (name.startsWith(`${adjectives[0]} `)) return [name.replace(adjectives[0] ?? '', `${country}'s`)];
    if (!name.endsWith(end)) return [];
    const core = name.slice(0, -end.length);
    const office = /^(Ministry|Minister|Government) of (?:the )?(.+)$/.exec(core);
    const turned = office ? [`${office[2]} ${office[1]}`] : [];
    const plain = core === 'Government' ? [] : [core, ...turned].filter((form) => /\s/.test(form));
    return [...[core, ...turned].flatMap((form) => adjectives.map((adjective) => `${adjective} ${form}`)), ...plain];
  });
}

/** "وزارة الداخلية العراقية" → "وزارة الداخلية". */
function withoutCountry(arabic: string): readonly string[] {
  const short = /^(وزارة|وزير) (.+) (?:العراقية?|السورية?)$/.exec(arabic);
  return short ? [`${short[1]} ${short[2]}`] : [];
}

function officeForms(name: string): readonly string[] {
  const mayor = /^(Mayor|Governor) of (.+)$/.exec(name);
  const spokesman = /^Spokesman of the (.+?)(?:, (\p{L}+))?$/u.exec(name);
  return [
    ...(mayor ? [`${mayor[2]} ${mayor[1]}`, `${mayor[1]} of ${mayor[2]}`] : []),
    ...(spokesman
      ? [spokesman[1] ?? '', ...countryForms(spokesman[1] ?? '')].flatMap((body) => [
          `${body} spokesman`,
          `spokesman of ${body}`,
          `spokesman for ${body}`,
          `spokesman of the ${body}`,
          `spokesman for the ${body}`,
        ])
      : []),
  ];
}

/** A name without what the list adds to it: who is meant, from where it is known, in which year. */
function coreOf(name: string): string {
  return name
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/,? (?:via|عبر) .*$/, '')
    .replace(/،.*$/, '')
    .replace(/\s+(?:لم (?:يُسمَّ|يُسمَّيا|تُسمَّ|تُذكر أسماؤهم|يُذكر)).*$/, '')
    .replace(/,? (?:in |عام )?(?:19|20)\d\d\b/, '')
    .replace(/ and its forces$| وقواتها$/, '')
    .trim();
}

/** Words in brackets that are no remark: a person's name or a short form. */
function bracketed(name: string): readonly string[] {
  return [...name.matchAll(/\(([^)]+)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((text) => !notNamed.test(text) && !/bloc|كتلة/.test(text));
}

/** Spellings of imported files that mean one actor alone. */
function isUnshared(spelling: string): boolean {
  return Object.values(spellings).filter((each) => each.includes(spelling)).length === 1;
}

/** `isNamed`: whether the report is by an outlet or names it. An unnamed source that the list knows through an outlet is meant only there. */
export function actorForms(
  actor: Actor,
  published: Day,
  isNamed: (outlet: string) => boolean,
): readonly (readonly [string, ActorForm])[] {
  const { id, name, shortName, aliases, type } = actor;
  const outlet = /, via (.+)$/.exec(name.en)?.[1];
  const arabicOutlet = /، عبر (.+)$/.exec(name.ar)?.[1];
  if (outlet !== undefined && !isNamed(outlet) && !(arabicOutlet && isNamed(arabicOutlet))) return [];
  const year = Number(/\b((?:19|20)\d\d)\b/.exec(name.en)?.[1] ?? Number.NaN);
  const isInOffice = Number.isNaN(year) || Math.abs(civilOf(published).year - year) < 1;
  const isOffice = type === 'official';
  const core = coreOf(name.en);
  const kinds =
    type === 'unnamed'
      ? [core.replace(/ officials\b/, ' security officials'), core.replace(/ officials\b/, ' government officials')]
      : [];
  const offices = isInOffice
    ? [core, coreOf(name.ar), ...withoutCountry(coreOf(name.ar)), ...kinds, ...countryForms(core), ...officeForms(core)]
    : [];
  const persons = isOffice ? [...bracketed(name.en), ...bracketed(name.ar)] : [];
  const short = isOffice ? [] : [...bracketed(name.en), ...bracketed(name.ar)];
  const other = [shortName?.en, shortName?.ar, ...aliases].filter((each) => each !== undefined);
  return [
    ...offices
      .map((form) => (type === 'unnamed' ? form.toLowerCase() : form))
      .map((form) => [form, { id, kind: 'name' }] as const),
    ...short.map((form) => [form, { id, kind: 'name' }] as const),
    ...other.map((form) => [form, { id, kind: 'alias' }] as const),
    ...(spellings[id] ?? []).filter(isUnshared).map((form) => [form, { id, kind: 'alias' }] as const),
    ...other.flatMap((form) => countryForms(form)).map((form) => [form, { id, kind: 'alias' }] as const),
    ...persons.map((form) => [form, { id, kind: 'person' }] as const),
  ];
}
