/** What the cards of transfers and forces say, as rows beside the map of a sheet: on it they would cover marks. */
import type { Shown } from '../../domain/records/visible.ts';
import { cardsOf } from '../../layers/plates/composeCards.ts';
import type { BoardPanelId } from '../../domain/board/panels.ts';
import type { BriefRecord } from '../../domain/records/record.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Row } from './displayList.ts';

/** On a frame of a film only what had been published by its day counts, and no later count is announced. */
function contextOf({ context, film }: Snapshot): Snapshot['context'] {
  if (!film) return context;
  const asKnown = Math.min(film.day, context.asKnown ?? Infinity);
  const shown = context.shown.flatMap((each): readonly Shown[] => {
    const claims = each.facts.claims.filter(
      ({ claim, published }) => published <= asKnown && (claim.asOf === undefined || claim.asOf.latest <= film.day),
    );
    const known = new Set(claims.map(({ claim }) => claim.id));
    return claims.length === 0
      ? []
      : [{ ...each, claims: each.claims.filter(({ id }) => known.has(id)), facts: { ...each.facts, claims } }];
  });
  return { ...context, shown, asKnown };
}

/** Panels of the board that say the same as a card about records of a kind. */
const sameAs: Partial<Record<BriefRecord['kind'], BoardPanelId>> = { transfer: 'transfers', deployment: 'ledger' };

/** One list of rows for each card. `beside`: panels of the board on the same sheet; a card gives way to the one that says the same. */
export function cardRows(
  snapshot: Snapshot,
  beside: ReadonlySet<BoardPanelId> = new Set(),
): readonly (readonly Row[])[] {
  const { small } = snapshot.sheet.type;
  const { text } = snapshot.theme.page;
  const [{ direction }] = snapshot.texts;
  const kinds = new Map(snapshot.records.map(({ shown: { facts } }) => [facts.record.id, facts.record.kind]));
  const names = new Map(
    snapshot.records.flatMap(({ shown: { facts } }) =>
      facts.record.kind === 'transfer' ? [[facts.record.id, snapshot.texts[0].words.text(facts.record.name)]] : [],
    ),
  );
  return cardsOf(contextOf(snapshot)).flatMap(({ mark: { image, records }, units }) => {
    const isSaid = records.every((id) => {
      const panel = sameAs[kinds.get(id) ?? 'incident'];
      return panel !== undefined && beside.has(panel);
    });
    if (isSaid || records.every((id) => id === snapshot.selected?.facts.record.id)) return [];
    const symbol = image.items.find((item) => item.kind === 'symbol');
    // On the map the arrow says who is moved where to; beside it the name does.
    const name = names.get(records[0]);
    const said = image.items.flatMap((item) => (item.kind === 'text' ? [item.text] : []));
    const lines = name === undefined ? said : [name, ...said];
    return [
      lines.map((line, index): Row => ({
        sizePt: small,
        weight: index === 0 ? 600 : 400,
        colour: text,
        runs: [{ text: line, direction }],
        ...(index === 0 && units.length > 0 ? { units } : {}),
        ...(index === 0 && units.length === 0 && symbol?.kind === 'symbol' ? { symbol: symbol.shapes } : {}),
      })),
    ];
  });
}
