/** "The border" without its countries: the one border of the gazetteer, unless another country is named with it. */
import type { Place, PlaceId } from '../../domain/records/record.ts';
import type { PlaceProposal } from '../proposal.ts';
import type { Block } from '../reading/blocks.ts';
import { plainPattern } from '../reading/plainText.ts';

const english = plainPattern(
  "(?:the|its|their|iraq's|syria's|both sides of the|along|across) (?:shared |common |western |long )?(?:border|borders|frontier)(?: (?:line|strip|area|areas|region|regions|zone|wall|fence))?(?! (?:guards?|police|patrol|forces?|crossings?|ports?|posts?|with|between))|border (?:regions?|areas?|security|zones?|strip)",
);
const arabic = plainPattern(
  '[وف]?(?:ب|ل|عبر |على |خط |طول )?(?:ال|لل)حدود(?! (?:الإيرانية|التركية|الأردنية|السعودية|الكويتية|اللبنانية|العراقية الإيرانية|مع تركيا|مع إيران|مع الأردن|بين))|(?:المناطق|المنطقة|الشريط|الخط) الحدودية?',
);
const otherBorder = /(?:Turk|Iran|Jordan|Saudi|Kuwait|Leban|Israel)\p{L}*(?:'s)?(?:[- ]\p{L}+){0,2} $/iu;

export function findBareBorders(block: Block, places: ReadonlyMap<PlaceId, Place>): readonly PlaceProposal[] {
  const borders = [...places.values()].filter(({ category }) => category === 'border');
  const [border] = borders;
  if (!border || borders.length > 1) return [];
  return [english, arabic].flatMap((pattern) =>
    [...block.plain.matchAll(pattern)]
      .filter(({ index }) => !otherBorder.test(block.plain.slice(0, index)))
      .map((match): PlaceProposal => {
        const range = block.rangeOf(match.index, match.index + match[0].length);
        return {
          kind: 'place',
          range,
          words: block.original.slice(range.start, range.end),
          value: { place: border.id, extent: 'within', precision: border.geoPrecision },
          reason: { code: 'place.alias', params: {} },
        };
      }),
  );
}
