/** A change in words: what it is about, and what it says. */
import type { Dataset } from '../../domain/records/dataset.ts';
import { movedTo } from '../../drafts/applyChanges.ts';
import { parseTarget, type Change, type Json } from '../../drafts/change.ts';
import type { Words } from '../../words/words.ts';

export interface DescribedChange {
  /** "Claim", "Record". */
  readonly kind: string;
  /** What it is about: the name of the record, the source. */
  readonly about: string;
  /** What it says, as far as a line shows it. */
  readonly text: string;
  readonly state: 'added' | 'changed' | 'removed';
  /** The record that it belongs to. */
  readonly record: string | null;
}

type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sideOf(value: Json | undefined, words: Words): string {
  if (!isObject(value)) return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const side = value[words.language] ?? value['en'];
  return typeof side === 'string' ? side : '';
}

const plain = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

function nameOfOwner(
  id: string,
  { recordsById, places }: Pick<Dataset, 'recordsById' | 'places'>,
  words: Words,
): string {
  const found = recordsById.get(id) ?? places.get(id);
  return found ? words.text(found.name) : id;
}

/** Kind, name and position of a place that is added: what two desks may disagree about. */
function placeLine(feature: JsonObject, words: Words): string {
  const { properties, geometry } = feature;
  if (!isObject(properties)) return '';
  const at = isObject(geometry) && Array.isArray(geometry['coordinates']) ? geometry['coordinates'] : undefined;
  return words.t('desk.place.line', {
    kind: words.code('placeCategory', plain(properties['category'] ?? '')),
    name: sideOf(properties['name'], words),
    where: at
      ? words.t('desk.place.line.at', {
          position: at.toReversed().map(String).join(', '),
          metres: Number(properties['radiusM'] ?? 0),
        })
      : words.t('desk.place.line.none'),
  });
}

/** `data`: with the draft, `shipped`: without. */
export function describeDeskChange(change: Change, data: Dataset, shipped: Dataset, words: Words): DescribedChange {
  const target = parseTarget(change.target);
  const kind = target?.kind ?? 'record';
  const id = target?.id ?? change.target;
  const { value } = change;
  const owner = isObject(value) && typeof value['owner'] === 'string' ? value['owner'] : id;
  const claim = isObject(value) ? value['claim'] : undefined;
  const base = {
    kind: words.t(`desk.draft.kind.${kind}`),
    record: kind === 'source' || kind === 'actor' ? null : owner,
  } as const;
  const exists =
    kind === 'source'
      ? shipped.sources.has(id)
      : kind === 'actor'
        ? shipped.actors.has(id)
        : kind === 'claim'
          ? (shipped.recordsById.get(owner) ?? shipped.places.get(owner))?.claims.some((each) => each.id === id) ===
            true
          : shipped.recordsById.has(id) || shipped.places.has(id);
  const into = movedTo(value);
  const state = value === null || into !== undefined ? 'removed' : exists || kind === 'field' ? 'changed' : 'added';
  const named = state === 'removed' ? shipped : data;
  const about = kind === 'source' || kind === 'actor' ? id : nameOfOwner(owner, named, words);
  const withdrawn = isObject(claim) ? claim['withdrawn'] : undefined;
  const text =
    kind === 'claim'
      ? isObject(claim)
        ? withdrawn === undefined
          ? sideOf(claim['text'], words)
          : words.t('desk.edit.withdrawn', { reason: sideOf(withdrawn, words) })
        : id
      : kind === 'source' && isObject(value)
        ? [sideOf(value['publisher'], words), sideOf(value['published'], words), sideOf(value['title'], words)].join(
            ' · ',
          )
        : kind === 'actor' && isObject(value)
          ? sideOf(value['name'], words)
          : kind === 'field'
            ? `${target?.field ?? ''}: ${sideOf(value, words) || plain(value)}`
            : kind === 'step' && isObject(value)
              ? sideOf(value['asOf'], words)
              : into !== undefined
                ? words.t('desk.edit.merged', { name: nameOfOwner(into, data, words) })
                : kind === 'place' && isObject(value)
                  ? placeLine(value, words)
                  : '';
  return { ...base, about, text, state };
}
