/** What the cards of transfers and forces say, as rows beside a map that is too small for cards. */
import { composeCards } from '../../layers/plates/composeCards.ts';
import { hasCardsBeside } from '../sheetScene.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Row } from './displayList.ts';

/** One list of rows for each card; none where the cards stand on the map. */
export function cardRows(snapshot: Snapshot): readonly (readonly Row[])[] {
  if (!hasCardsBeside(snapshot)) return [];
  const { small } = snapshot.sheet.type;
  const { text } = snapshot.theme.page;
  const [{ direction }] = snapshot.texts;
  const marks = (composeCards(snapshot.context).marks ?? []).flatMap((group) => group.marks);
  return marks.flatMap(({ image, records }) => {
    if (image.kind !== 'plate' || records.every((id) => id === snapshot.selected?.facts.record.id)) return [];
    const symbol = image.items.find((item) => item.kind === 'symbol');
    const lines = image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    return [
      lines.map((line, index): Row => ({
        sizePt: small,
        weight: index === 0 ? 600 : 400,
        colour: text,
        runs: [{ text: line, direction }],
        ...(index === 0 && symbol?.kind === 'symbol' ? { symbol: symbol.shapes } : {}),
      })),
    ];
  });
}
