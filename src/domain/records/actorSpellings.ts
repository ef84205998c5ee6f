/** Which curated actor a name in an imported file means: by the actor’s own names, and by how the large public collections write it. */
import { foldName } from './fold.ts';
import type { Actor, ActorId } from './record.ts';

/** Beginnings or parts of names, whole words. A name may mean several: forces of a state are distinguished by some and not by others. */
export const spellings: Readonly<Record<ActorId, readonly string[]>> = {
  isis: ['Islamic State', 'ISIS', 'ISIL', 'IS', 'Daesh', 'داعش', 'تنظيم الدولة'],
  sdf: ['Syrian Democratic Forces', 'SDF', 'QSD', 'YPG', 'Asayish', 'قسد'],
  'syrian-government': [
    'Military Forces of Syria',
    'Government of Syria',
    'Police Forces of Syria',
    'Syrian Arab Army',
    'Syrian Army',
    'الجيش السوري',
  ],
  'syrian-interior-ministry': ['Police Forces of Syria', 'General Security', 'الأمن العام'],
  pmf: ['Popular Mobilization', 'Popular Mobilisation', 'PMF', 'PMU', 'Hashd', 'الحشد'],
  'iraqi-army': ['Military Forces of Iraq', 'Iraqi Army', 'Government of Iraq', 'الجيش العراقي'],
  'border-guard': ['Border Guard', 'Border Guards', 'حرس الحدود'],
  'iraqi-security-forces': [
    'Military Forces of Iraq',
    'Police Forces of Iraq',
    'Government of Iraq',
    'Iraqi security forces',
    'القوات العراقية',
  ],
  'iraqi-interior-ministry': ['Police Forces of Iraq', 'Federal Police'],
  'anbar-police': ['Police Forces of Iraq'],
  icts: ['Counter Terrorism Service', 'CTS', 'جهاز مكافحة الإرهاب'],
  peshmerga: ['Peshmerga', 'البيشمركة'],
  'turkish-forces': ['Military Forces of Turkey', 'Government of Turkey', 'Turkish', 'القوات التركية'],
  'us-forces': ['Military Forces of the United States', 'United States of America', 'Government of United States'],
  centcom: ['Military Forces of the United States'],
  coalition: ['Global Coalition', 'Operation Inherent Resolve', 'التحالف الدولي'],
};

/** Kinds of actors that take part in events; who only speaks of them is not looked for. */
const speakers: ReadonlySet<string> = new Set(['media', 'analyst', 'unnamed', 'official']);

function namesOf({ id, name, shortName, type }: Actor): readonly string[] {
  const own = speakers.has(type)
    ? []
    : [
        name.en.replace(/\s*\([^)]*\)/g, ''),
        name.ar.replace(/\s*\([^)]*\)/g, ''),
        shortName?.en ?? '',
        shortName?.ar ?? '',
      ];
  return [...own, ...(spellings[id] ?? [])].map(foldName).filter((folded) => folded !== '');
}

/** For each text, the curated actors that it means; none for the empty text. */
export function actorsMeant(
  texts: readonly string[],
  actors: ReadonlyMap<ActorId, Actor>,
): readonly ReadonlySet<ActorId>[] {
  const named = [...actors.values()]
    .map((actor) => [actor.id, namesOf(actor)] as const)
    .filter(([, names]) => names.length > 0);
  return texts.map((text) => {
    const padded = ` ${foldName(text)} `;
    return new Set(
      text === ''
        ? []
        : named.filter(([, names]) => names.some((name) => padded.includes(` ${name} `))).map(([id]) => id),
    );
  });
}
