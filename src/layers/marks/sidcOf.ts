/** Military symbol codes by kind and category; a force carries its echelon, and the border guard its sign. */
import { categoryCodes } from '../../domain/records/categories.ts';
import type { BriefRecord } from '../../domain/records/record.ts';

/** Digits 9 and 10 of the code. */
const echelons: Readonly<Record<string, string>> = {
  team: '11',
  squad: '12',
  section: '13',
  platoon: '14',
  company: '15',
  battalion: '16',
  regiment: '17',
  brigade: '18',
  division: '21',
  corps: '22',
};

/** Digits 17 and 18, the first sector modifier: "border". */
const borderSign = '05';

/** The identity (digit 4) stays neutral for every force: that is a choice, and no force is called a friend or a foe. Undefined where the standard has no fitting symbol: the plain one is drawn then. */
export function sidcOf(record: BriefRecord): string | undefined {
  const sidc = categoryCodes.find(({ kind, category }) => kind === record.kind && category === record.category)?.sidc;
  if (sidc === undefined || record.kind !== 'deployment') return sidc;
  const echelon = echelons[record.echelon ?? ''] ?? sidc.slice(8, 10);
  const sign = record.force === 'border-guard' ? borderSign : sidc.slice(16, 18);
  return sidc.slice(0, 8) + echelon + sidc.slice(10, 16) + sign + sidc.slice(18);
}
