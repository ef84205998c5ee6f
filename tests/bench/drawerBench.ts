/** Prints the time for the operations of the drawer in Node on this machine, at ten thousand, a hundred thousand and a million rows: medians of several runs, in milliseconds. */
import { actorsMeant } from '../../src/domain/records/actorSpellings.ts';
import { createCrossFilter } from '../../src/domain/imported/crossFilter.ts';
import { noCrossFilters } from '../../src/domain/imported/crossDimensions.ts';
import { deriveFacts } from '../../src/domain/records/deriveFacts.ts';
import { defaultThresholds, reconcile } from '../../src/domain/imported/reconcile.ts';
import { subjectOf } from '../../src/domain/imported/reconcileSubjects.ts';
import { buildRowGrid, rowsNearBy } from '../../src/domain/imported/rowGrid.ts';
import { shareActors } from '../../src/domain/imported/shareActors.ts';
import { shownRows } from '../../src/domain/imported/shownRows.ts';
import { sortRows, type TableColumn } from '../../src/domain/imported/sortRows.ts';
import { drawerColumns } from '../drawer/drawerSet.ts';
import { loadDataset } from '../../src/dataset/loadDataset.ts';
import { realFiles } from '../unit/dataset/realData.ts';
import { median, p95 } from './statistics.ts';

const rounds = 7;
const compare = new Intl.Collator('en', { numeric: true }).compare;

function time(title: string, run: (round: number) => void): void {
  run(-1);
  const taken = Array.from({ length: rounds }, (_, round) => {
    const start = performance.now();
    run(round);
    return performance.now() - start;
  });
  console.log(
    `  ${title.padEnd(58)} median ${median(taken).toFixed(2).padStart(8)} ms, p95 ${p95(taken).toFixed(2).padStart(8)} ms`,
  );
}

const { dataset } = await loadDataset((file) => Promise.resolve(realFiles.get(file) ?? ''));
const subjects = [...deriveFacts(dataset).values()].flatMap((facts) => subjectOf(facts) ?? []);
for (const rows of (process.env['BENCH_ROWS'] ?? '10000,100000,1000000').split(',').map(Number)) {
  const set = drawerColumns(rows);
  const all = { from: -Infinity, to: (set.earliest[rows - 1] ?? 0) + 400 };
  const filter = createCrossFilter(set, all);
  console.log(`${rows} rows`);
  time('another category, counts and mask', (round) => {
    filter.setFilters({ ...noCrossFilters, category: new Set([1, 2, 3 + (round % 2)]) });
    filter.counts();
    filter.mask();
  });
  filter.setFilters(noCrossFilters);
  time('rows of the table', () => void shownRows(set, all, filter.mask(), null));
  const shown = shownRows(set, all, filter.mask(), null);
  for (const by of [
    'row',
    'date',
    'category',
    'actor',
    'distance',
    'best',
    'file:0',
    'file:1',
  ] satisfies TableColumn[]) {
    time(`sort by ${by}`, (round) => void sortRows(set, shown, { by, descending: round % 2 === 0 }, compare));
  }
  time('names of actors', () => void actorsMeant(shareActors(set).actor.texts, dataset.actors));
  time('grid of places', () => void buildRowGrid(set, shown));
  const actors = { set: shareActors(set), meant: actorsMeant(shareActors(set).actor.texts, dataset.actors) };
  const near = rowsNearBy(set, buildRowGrid(set, shown));
  time(
    `reconcile with ${subjects.length} records`,
    () => void reconcile(subjects, shown, actors, defaultThresholds, near),
  );
}
