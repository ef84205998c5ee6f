/**
 * Changes that alter nothing that the page shows or writes, each with the reason. They count neither for nor against the tests. A change is named by
 * `placeOf`: its file, its line with the change in it.
 */

/** The compiler asks for a value where an index could lie outside; these never do. */
const neverOutside = 'the index is always inside, and the value for others is there for the compiler';
const memory = 'an answer that is kept is worked out again: slower, and the same';
const pastTheEnd = 'reading and writing past the end of a typed array does nothing';
const tie = 'at equality both answers are right';

const reasons: Readonly<Record<string, string>> = {
  'src/domain/board/importedAlong.ts: if (⟦known?.reachKm === reachKm → false⟧) return known;': memory,
  "src/domain/geo/boundsOf.ts: if (record.kind !== 'transfer' ⟦|| → &&⟧ !route) return boundsOf(placement, dataset);":
    'transfers have a route and no other record has one',
  'src/domain/imported/rowAreas.ts: if (⟦kept?.areas === gazetteer.areas → false⟧) return kept.made;': memory,
  'src/domain/imported/countRowAreas.ts: return at(code) > 0 ? [{ area, certain: certain[code] ?? ⟦0 → 1⟧, possible: possible[code] ?? 0 }] : [];':
    neverOutside,
  'src/domain/imported/countRowAreas.ts: const at = (code: number): number => (certain[code] ?? 0) + (possible[code] ?? ⟦0 → 1⟧);':
    neverOutside,
  'src/domain/imported/crossFilter.ts: const at = (categories[row] ?? ⟦0 → 1⟧) + ((doubtful & ~categoryBit) === 0 ? categoryCount : 0);':
    neverOutside,
  'src/domain/imported/crossFilter.ts: ofCategory[at] = (ofCategory[at] ?? ⟦0 → 1⟧) + step;': neverOutside,
  'src/domain/board/events.ts: .sort((a, b) => b.certain - a.certain || b.possible - a.possible || (a.id < b.id ? -1 : ⟦1 → 2⟧));':
    'only the sign of a comparison counts',
  'src/domain/imported/crossDimensions.ts: for (let row = 0; row ⟦< → <=⟧ failed.length; row += 1)': pastTheEnd,
  'src/domain/imported/densityCells.ts: if (awayX * awayX * 3 + away * away * 2.25 ⟦> → >=⟧ otherX * otherX * 3 + otherY * otherY * 2.25)':
    tie,
  'src/domain/geo/distanceToRing.ts: if (startY > y !== endY > y && x ⟦< → <=⟧ startX + (acrossX * (y - startY)) / acrossY) inside = !inside;':
    'on the line itself the distance is nought on either side',
  'src/domain/imported/placedAs.ts: return circle !== null && codeOf(circle) ⟦> → >=⟧ codeOf(precision) ? circle : precision;':
    tie,
  'src/domain/imported/shareActors.ts: for (let row = 0; row < codes.length; row += 1) made[row] = table[codes[row] ?? 0] ?? ⟦0 → 1⟧;':
    neverOutside,
  'src/domain/geo/governorateFinder.ts: for (const [index, [bx = ⟦0 → 1⟧, by = 0]] of ring.entries()) {': neverOutside,
  'src/domain/geo/areaPart.ts: const [a, b] = [before[axis] ?? ⟦0 → 1⟧, corner[axis] ?? 0];': neverOutside,
  'src/domain/imported/densityCells.ts: cell = findCell(index, (x[row] ?? ⟦0 → 1⟧) / stepX, (y[row] ?? 0) / stepY);':
    neverOutside,
  'src/domain/imported/crossFilter.ts: const verdict = windowVerdictOf(earliest[row] ?? 0, latest[row] ?? ⟦0 → 1⟧, from, to);':
    neverOutside,
  'src/domain/imported/rowExtent.ts: const radius = radiusM[row] ?? ⟦0 → 1⟧;': neverOutside,
  'src/domain/imported/crossDimensions.ts: ((doubt[row] ?? ⟦0 → 1⟧) & ~bit) | (!passes || (nearest >= low && farthest <= high && !isVague(set, row)) ? 0 : bit);':
    neverOutside,
  'src/domain/geo/areaPart.ts: (before[1] ?? 0) + share * ((corner[1] ?? 0) - (before[1] ?? ⟦0 → 1⟧)),': neverOutside,
  'src/domain/imported/reconcile.ts: while (at ⟦> → >=⟧ 0) {':
    'before the first there is none, which ends the loop as well',
  'src/domain/records/filterRecords.ts: const sign = sort.descending ? -1 : ⟦1 → 2⟧;':
    'only the sign of a comparison counts',
  'src/domain/imported/rowExtent.ts: return radius ⟦> → >=⟧ 0 ? radius : 0;': tie,
  'src/domain/board/bins.ts: return dayOf(year + 1, 1, 1) ?? day + ⟦1 → 2⟧;': 'a first of January is always a day',
  'src/domain/geo/within.ts: const toMap = ([longitude, latitude]: Position): Position => [(longitude * Math.PI) / ⟦180 → 181⟧, mercatorY(latitude)];':
    'lines stay lines when one axis is stretched, and nothing is measured in it',
  'src/domain/geo/knownPlaces.ts: const first = ((mixed ^ other) >>> ⟦18 → 19⟧) & (slots - 1);':
    'where a search begins: slower or faster, and the same',
  'src/domain/geo/alongBorder.ts: return stretches.filter(({ lowKm, highKm }) => highKm ⟦> → >=⟧ lowKm);': tie,
  'src/domain/imported/reconcile.ts: const made = new Float64Array(set.rows * ⟦3 → 4⟧);':
    'room for more numbers than are written',
  'src/domain/imported/rowGrid.ts: const radiusKm = radiusOf(set, row) ⟦/ → *⟧ 1000;':
    'more rows are looked at: slower, and the same',
  'src/domain/imported/rowGrid.ts: const across = widest >= 89 ? ⟦360 → 361⟧ : up / Math.cos((widest * Math.PI) / 180);':
    'around the pole every row is looked at',
  "src/domain/imported/reconcile.ts: sharedName: ⟦actor === 'shared' → true⟧ ? (set.actor.texts[code] ?? '') : '',":
    'without a shared name the code is that of the empty text',
  'src/domain/imported/chartBars.ts: sure += certain[bucket] ?? ⟦0 → 1⟧;': neverOutside,
  'src/domain/imported/pickRows.ts: if (across ⟦< → <=⟧ west || across > east) continue;': tie,
  'src/domain/imported/cellText.ts: return [text === 0 ? 0 : (ends[text - 1] ?? ⟦0 → 1⟧), ends[text] ?? 0];':
    neverOutside,
  'src/domain/imported/densityCells.ts: meanY: each((cell) => (sums[cell * 4 + 3] ?? ⟦0 → 1⟧) / rowsIn(cell) / planeParts),':
    neverOutside,
  'src/domain/geo/knownPlaces.ts: if (⟦Number.isNaN(own) || (own === x && ys[slot] === y) → true⟧) return slot;':
    memory,
  'src/domain/imported/placedAs.ts: for (let row = first; row ⟦< → <=⟧ columns.rows; row += 1) {': pastTheEnd,
  'src/domain/imported/crossFilter.ts: const doubtful = sure ? (doubt[row] ?? ⟦0 → 1⟧) : 255;': neverOutside,
  'src/domain/imported/reconcile.ts: const own = new Float64Array(⟦3 → 4⟧);': 'room for more numbers than are written',
  'src/domain/imported/crossFilter.ts: const doubtful = sure ? (doubt[row] ?? 0) : ⟦255 → 256⟧;':
    'every number counts that has a bit outside of each single filter',
  'src/domain/geo/governorateFinder.ts: if (number >= ⟦0 → 1⟧) last = number;':
    'where a search begins: slower or faster, and the same',
  'src/domain/imported/crossDimensions.ts: failed[row] = ((failed[row] ?? 0) & ~bit) | (failures[codes[row] ?? 0] ⟦?? → &&⟧ bit);':
    neverOutside,
  'src/domain/imported/crossDimensions.ts: doubt[row] = ((doubt[row] ?? ⟦0 → 1⟧) & ~bit) | (!passes || (shortest >= low && longest <= high) ? 0 : bit);':
    neverOutside,
  "src/domain/time/timeAxis.ts: return measure === 'year' ? (dayOf(year + 1, 1, 1) ?? day ⟦+ → -⟧ 1) : day + 1;":
    'a first of January is always a day',
  'src/domain/geo/governorateFinder.ts: Math.max(0, Math.min(bandsPerOutline ⟦- → +⟧ 1, Math.floor(((y - south) / (north - south)) * bandsPerOutline)));':
    'an edge that ends in a band beyond the last is in the last as well',
  'src/domain/board/ledger.ts: distance: borderKm ?? { low: ⟦0 → 1⟧, high: 0 },':
    'what has a range along the border has a distance from it',
  'src/domain/imported/reconcile.ts: if (⟦known → false⟧) return known;': memory,
  'src/domain/imported/pickRows.ts: if (down ⟦< → <=⟧ north || down > south || placed[row] === 0 || (set.latest[row] ?? 0) < from || mask?.[row] === 0)':
    tie,
};

/** Undefined where a test should notice. */
export const reasonOf = (place: string): string | undefined => reasons[place];
