/** Closed lists of codes, as data/CODEBOOK.md explains them. Schema, filters and words read these. */
import type { RecordKind } from './record.ts';

/** Event type and sub-event type of the ACLED codebook. */
export interface AcledCode {
  readonly eventType: string;
  readonly subEventType: string;
}

export interface CategoryCode {
  readonly kind: RecordKind;
  readonly category: string;
  /** Absent where ACLED has none. What changes hands depends on the record as well: see `acledOf`. */
  readonly acled?: AcledCode;
  /** APP-6(D) code with neutral identity; absent where the standard has no sign that says this and no more. */
  readonly sidc?: string;
}

const strategic = 'Strategic developments';
const explosions = 'Explosions/Remote violence';

function incident(category: string, eventType: string, subEventType: string, sidc?: string): CategoryCode {
  return { kind: 'incident', category, acled: { eventType, subEventType }, ...(sidc ? { sidc } : {}) };
}

export const categoryCodes: readonly CategoryCode[] = [
  incident('suicide-attack', explosions, 'Suicide bomb', '10044000001103040000'),
  incident('bombing', explosions, 'Remote explosive/landmine/IED', '10044000001102000000'),
  incident('armed-clash', 'Battles', 'Armed clash', '10044000001104000000'),
  incident('shelling', explosions, 'Shelling/artillery/missile attack', '10044000001106000000'),
  incident('airstrike', explosions, 'Air/drone strike', '10044000001106060000'),
  incident('arrest', strategic, 'Arrests', '10044000001101010000'),
  incident('weapons-cache', strategic, 'Disrupted weapons use', '10042000001103000000'),
  incident('escape', strategic, 'Other', '10044000001101150000'),
  incident('takeover', strategic, 'Non-violent transfer of territory'),
  incident('crossing-opened', strategic, 'Other'),
  incident('crossing-closed', strategic, 'Other'),
  incident('offensive', 'Battles', 'Armed clash'),
  incident('agreement', strategic, 'Agreement'),
  incident('patrol', strategic, 'Other', '10044000001301000000'),
  incident('visit', strategic, 'Other'),
  incident('announcement', strategic, 'Other'),
  incident('territorial-change', 'Battles', 'Government regains territory'),
  incident('other', strategic, 'Other'),
  { kind: 'detention-site', category: 'prison', sidc: '10042000001121080000' },
  { kind: 'detention-site', category: 'camp', sidc: '10042000001119010000' },
  { kind: 'detention-site', category: 'network', sidc: '10042000001121080000' },
  ...['alert', 'reinforcement', 'stationed', 'surveillance', 'patrol'].map((category): CategoryCode => ({
    kind: 'deployment',
    category,
    acled: { eventType: strategic, subEventType: 'Change to group/activity' },
    sidc: '10041000000000000000',
  })),
  ...['done', 'planned', 'ongoing'].map((category): CategoryCode => ({
    kind: 'transfer',
    category,
    acled: { eventType: strategic, subEventType: 'Other' },
  })),
  { kind: 'warning', category: 'infiltration' },
  { kind: 'warning', category: 'resurgence' },
  { kind: 'warning', category: 'buildup' },
  { kind: 'warning', category: 'prison-break' },
  { kind: 'warning', category: 'safe-haven' },
  { kind: 'warning', category: 'plot' },
];

const placeCategories = [
  'town',
  'village',
  'camp',
  'prison',
  'crossing',
  'district',
  'governorate',
  'border',
  'country',
  'region',
  'neighbourhood',
  'desert',
] as const;

export function categoriesOf(kind: RecordKind | 'place'): readonly string[] {
  return kind === 'place'
    ? placeCategories
    : categoryCodes.filter((code) => code.kind === kind).map((code) => code.category);
}

export const roles = [
  'perpetrator',
  'target',
  'operator',
  'custodian',
  'detainee',
  'casualty',
  'visitor',
  'announcer',
  'mediator',
  'affected',
  'party',
] as const;

export const attributes = [
  'occurred',
  'when',
  'where',
  'escaped',
  'recaptured',
  'killed',
  'injured',
  'arrested',
  'detonated',
  'transferred',
  'planned',
  'strength',
  'population',
  'held',
  'present',
  'seized',
  'holder',
  'responsible',
  'cause',
  'intent',
  'status',
  'capability',
  'position',
  'identification',
] as const;

export const actorTypes = [
  'state-force',
  'paramilitary',
  'armed-group',
  'government',
  'official',
  'media',
  'international',
  'analyst',
  'unnamed',
  'civilians',
] as const;

export const qualifiers = ['about', 'at-least', 'at-most', 'more-than', 'fewer-than'] as const;

/** Sizes of units that have an APP-6 sign, smallest first. */
export const echelons = [
  'team',
  'squad',
  'section',
  'platoon',
  'company',
  'battalion',
  'regiment',
  'brigade',
  'division',
  'corps',
] as const;

export const controlStatuses = ['held', 'contested', 'unknown', 'closed'] as const;
