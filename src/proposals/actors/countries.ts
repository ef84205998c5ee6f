/** Which country a report speaks of at a place in its text: by its names, its adjective, its capital, and by places of the gazetteer. */
import type { Place, PlaceId } from '../../domain/records/record.ts';
import type { Block } from '../reading/blocks.ts';
import { findPhrases } from '../reading/phrases.ts';
import { plainPattern } from '../reading/plainText.ts';
import type { Token } from '../reading/tokens.ts';
import { indexOfPlaces } from '../places/placeIndex.ts';

export type Country = 'IQ' | 'SY';

const names: readonly (readonly [Country, RegExp])[] = [
  ['IQ', plainPattern('Iraqi?s?|Baghdad|[وبل]{0,2}(?:ال|لل)?(?:عراق|عراقي|عراقية|بغداد)')],
  ['SY', plainPattern('Syrian?s?|Damascus|[وبل]{0,2}(?:ال|لل)?(?:سوريا|سورية|سوري|دمشق)')],
];
/** A border belongs to both countries and speaks of neither: "the Iraqi-Syrian border", "the border with Syria". */
const ofBorder = /^(?:'s)?(?:-(?:Iraqi?|Syrian?)\b| (?:border|frontier))/i;
const toBorder =
  /(?:\b(?:Iraqi?|Syrian?)-|(?:border|frontier)s? (?:with|to|of) |(?:حدود|الحدود)(?: مع)?(?: (?:العراقيه|السوريه)(?: -)?)? )$/i;

interface Signal {
  readonly at: number;
  readonly country: Country;
}

function signalsIn({ plain }: Block, tokens: readonly Token[], places: ReadonlyMap<PlaceId, Place>): readonly Signal[] {
  const named = names.flatMap(([country, pattern]) =>
    [...plain.matchAll(pattern)].flatMap(({ index, 0: word }): readonly Signal[] =>
      ofBorder.test(plain.slice(index + word.length)) || toBorder.test(plain.slice(0, index))
        ? []
        : [{ at: index, country }],
    ),
  );
  const placed = findPhrases(plain, tokens, indexOfPlaces(places)).flatMap(({ start, meanings }): readonly Signal[] => {
    const [country, ...others] = new Set(meanings.map(({ meaning }) => meaning.place.admin.country));
    return others.length === 0 && (country === 'IQ' || country === 'SY') ? [{ at: start, country }] : [];
  });
  return [...named, ...placed].sort((a, b) => a.at - b.at);
}

/** For every block the country at an offset of its plain text: of the nearest name before it, else after it, else of the text before; undefined without any. */
export function findCountries(
  blocks: readonly Block[],
  tokens: readonly (readonly Token[])[],
  places: ReadonlyMap<PlaceId, Place>,
): readonly ((at: number) => Country | undefined)[] {
  const signals = blocks.map((block, number) => signalsIn(block, tokens[number] ?? [], places));
  let earlier = signals.flat()[0]?.country;
  return signals.map((here) => {
    const before = earlier;
    earlier = here.at(-1)?.country ?? earlier;
    return (at) => here.findLast((signal) => signal.at <= at)?.country ?? here[0]?.country ?? before;
  });
}
