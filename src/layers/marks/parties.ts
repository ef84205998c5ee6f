/** Which colour, letter and pattern stand for an actor. They tell parties apart on the map; names say who exactly. */
import type { Actor, ActorId } from '../../domain/records/record.ts';
import type { PartyColours, Theme } from '../../theme/theme.ts';
import { holderSign, type HolderLetter, type HolderSign } from '../symbols/holderGlyphs.ts';

export type Party = keyof PartyColours;

const byActor: Readonly<Record<ActorId, Party>> = {
  'syrian-government': 'syrianGovernment',
  'syrian-interior-ministry': 'syrianGovernment',
  'damascus-allied-groups': 'syrianGovernment',
  sdf: 'syrianDemocraticForces',
  'autonomous-administration': 'syrianDemocraticForces',
  pmf: 'popularMobilization',
  'border-guard': 'borderGuard',
  inss: 'iraqiState',
  icts: 'iraqiState',
  'anbar-police': 'iraqiState',
  peshmerga: 'iraqiState',
};

/** The party of an actor: by its id where the table knows it, else by the kind of actor; nobody is `unknown`. */
function partyOf(id: ActorId | null | undefined, actors: ReadonlyMap<ActorId, Actor>): Party {
  if (id === null || id === undefined) return 'unknown';
  const known = byActor[id];
  if (known !== undefined) return known;
  if (id.startsWith('iraqi-')) return 'iraqiState';
  return actors.get(id)?.type === 'armed-group' ? 'armedGroup' : 'other';
}

export function partyColour(id: ActorId | null | undefined, actors: ReadonlyMap<ActorId, Actor>, theme: Theme): string {
  return theme.parties[partyOf(id, actors)];
}

const letterOfParty: Readonly<Record<Exclude<Party, 'unknown'>, HolderLetter>> = {
  syrianGovernment: 'D',
  syrianDemocraticForces: 'S',
  iraqiState: 'I',
  popularMobilization: 'P',
  borderGuard: 'B',
  armedGroup: 'A',
  other: 'O',
};

/** Within a party and its colour these have signs of their own. */
const ownLetter: Readonly<Record<ActorId, HolderLetter>> = { 'syrian-interior-ministry': 'M' };

/** Null where nobody is named. */
export function partySign(id: ActorId | null | undefined, actors: ReadonlyMap<ActorId, Actor>): HolderSign | null {
  const party = partyOf(id, actors);
  if (party === 'unknown') return null;
  return holderSign((id ? ownLetter[id] : undefined) ?? letterOfParty[party]);
}
