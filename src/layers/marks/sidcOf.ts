/**
 * Military symbol codes (APP-6(D), twenty digits) by kind and category; a force carries its echelon, and the border guard the modifier "border". The identity
 * (digit 4) stays neutral for every force: that is a choice, and no force is called a friend or a foe. The branch of a unit stays unspecified, because no report
 * names it.
 */
import { categoryCodes } from '../../domain/records/categories.ts';
import type { BriefRecord } from '../../domain/records/record.ts';
import type { MilitaryDrawing, MilitarySymbols } from '../symbols/military.ts';

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

/** Digits 17 and 18, the first sector modifier. */
const signs = { none: '00', border: '05' } as const;

/** A land unit of no branch and no size: the neutral frame alone. */
export const bareFrame = '10041000000000000000';

/** Digits 9 and 10. */
export const echelonOf = (sidc: string): string => sidc.slice(8, 10);

/** The code without its echelon. */
export const bodyOf = (sidc: string): string => `${sidc.slice(0, 8)}00${sidc.slice(10)}`;

function unitCode(sidc: string, echelon: string, sign: string): string {
  return sidc.slice(0, 8) + echelon + sidc.slice(10, 16) + sign + sidc.slice(18);
}

type Coded = Pick<BriefRecord, 'kind' | 'category'> & {
  readonly echelon?: string | undefined;
  readonly force?: string;
};

/** Undefined where the standard has no fitting sign: the plain symbol is drawn then. */
export function sidcOf(record: Coded): string | undefined {
  const sidc = categoryCodes.find(({ kind, category }) => kind === record.kind && category === record.category)?.sidc;
  if (sidc === undefined || record.kind !== 'deployment') return sidc;
  const echelon = echelons[record.echelon ?? ''] ?? echelonOf(sidc);
  return unitCode(sidc, echelon, record.force === 'border-guard' ? signs.border : signs.none);
}

/** Undefined where plain symbols are asked for, or the standard has no fitting sign. */
export function militaryOf(
  record: Coded,
  { military }: { readonly military: MilitarySymbols | null },
): MilitaryDrawing | undefined {
  const sidc = military ? sidcOf(record) : undefined;
  return sidc === undefined ? undefined : military?.(sidc);
}

/** Every code that a record may have, each once. */
export function militaryCodes(): readonly string[] {
  const codes = categoryCodes.flatMap(({ kind, sidc }) => {
    if (sidc === undefined) return [];
    if (kind !== 'deployment') return [sidc];
    return Object.values(signs).flatMap((sign) =>
      ['00', ...Object.values(echelons)].map((echelon) => unitCode(sidc, echelon, sign)),
    );
  });
  return [...new Set(codes)].sort();
}
