/** A record in the terms of the ACLED codebook: event type and sub-event type. */
import { categoryCodes, type AcledCode } from './categories.ts';
import type { Actor, ActorId, BriefRecord } from './record.ts';

const battles = 'Battles';

/** Roles of those who gain what changes hands. */
const gainingRoles: ReadonlySet<string> = new Set(['perpetrator', 'operator']);

/** A battle for territory: of an armed group where only such groups gain it, of a government otherwise. */
function battleFor(record: BriefRecord, actors: ReadonlyMap<ActorId, Actor>): AcledCode {
  const gainers = record.actors.filter(({ role }) => gainingRoles.has(role));
  const byArmedGroup = gainers.length > 0 && gainers.every(({ id }) => actors.get(id)?.type === 'armed-group');
  return {
    eventType: battles,
    subEventType: byArmedGroup ? 'Non-state actor overtakes territory' : 'Government regains territory',
  };
}

/** Someone says who attacked; a site handed over without a fight has no such claim. */
function isFoughtFor(record: BriefRecord): boolean {
  return record.claims.some(({ attribute, stance }) => attribute === 'responsible' && stance === 'asserts');
}

/** Undefined where ACLED has no row for such a record: states, warnings. */
export function acledOf(record: BriefRecord, actors: ReadonlyMap<ActorId, Actor>): AcledCode | undefined {
  const { kind, category } = record;
  if (kind === 'incident') {
    if (category === 'territorial-change') return battleFor(record, actors);
    if (category === 'takeover' && isFoughtFor(record)) return battleFor(record, actors);
  }
  return categoryCodes.find((code) => code.kind === kind && code.category === category)?.acled;
}
