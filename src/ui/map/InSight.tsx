/**
 * The map for those who use no pointer: a summary of what is in sight, read with the map, and a list of it. Enter on the map opens the list; marks come
 * by kind, then the plates of areas, then those of imported rows.
 */
import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { recordKinds } from '../../domain/records/record.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Shown } from '../../domain/records/visible.ts';
import { isOnPlate } from '../../layers/plates/isOnPlate.ts';
import { whereText } from '../../layers/plates/plateContents.ts';
import { plateGroups } from '../../layers/plates/plateGroups.ts';
import { hoverRecord, selectPicked } from '../../store/actions/selectActions.ts';
import { selectInSight, selectVisible } from '../../store/selectors.ts';
import { describeWhen } from '../../words/describeDate.ts';
import type { Words } from '../../words/words.ts';
import { createPart } from '../createPart.tsx';
import { useEscapeLayer } from '../kit/escapeLayers.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { speakRecord } from '../records/speakRecord.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

const RowPlates = createPart('part.userData', async () => (await import('../imports/RowPlates.tsx')).RowPlates);

const summaryId = 'map-summary';

/** "12 incidents, 3 detention sites". */
export function summariseSight(seen: readonly Shown[], words: Words): string {
  const counts = recordKinds
    .map((kind) => ({ kind, count: seen.filter(({ facts: { record } }) => record.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => words.t(`sight.${kind}`, { count }));
  return counts.length === 0 ? words.t('sight.none') : words.t('sight.summary', { what: words.list(counts) });
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly spoken: string;
  readonly shown: readonly [Shown, ...Shown[]];
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly Row[];
}

/** The marks by kind, then the plates. */
function composeGroups(seen: readonly Shown[], dataset: Dataset, asOf: number, words: Words): readonly Group[] {
  const marks = seen.filter((one) => !isOnPlate(one));
  const plates = plateGroups(seen, dataset, () => false);
  const groups = [
    ...recordKinds.map((kind) => ({
      key: kind,
      title: words.code('kind', kind),
      rows: marks
        .filter(({ facts: { record } }) => record.kind === kind)
        .map((one): Row => {
          const { record } = one.facts;
          return {
            key: record.id,
            name: words.text(record.name),
            spoken: `${describeWhen(record, asOf, words)}. ${speakRecord(one.facts, { words, dataset, asOf })}`,
            shown: [one],
          };
        }),
    })),
    {
      key: 'plates',
      title: words.t('plates.list'),
      rows: plates.map((group): Row => ({
        key: group.key,
        name: words.t('sight.plate', { place: whereText(group, { words }), count: group.shown.length }),
        spoken: group.shown.map(({ facts }) => words.text(facts.record.name)).join(' · '),
        shown: group.shown,
      })),
    },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function SightList({
  seen,
  dataset,
  onClose,
}: {
  seen: readonly Shown[];
  dataset: Dataset;
  onClose: () => void;
}): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const asOf = useApp((state) => state.view.time.to);
  const hasRows = useApp(({ session }) => session.imported.sets.length > 0 || session.eventTiles !== null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The focus begins at the summary, so that it is read before the list.
  useEffect(() => heading.current?.focus(), []);
  useEscapeLayer(true, onClose);
  const choose = ({ shown }: Row): void => {
    onClose();
    selectPicked(store, { records: shown.map(({ facts }) => facts.record.id), row: null, event: null });
  };
  return (
    <section className="sight" aria-labelledby="sight-title">
      <header className="candidates-head">
        <h3 id="sight-title" tabIndex={-1} ref={heading}>
          {summariseSight(seen, words)}
        </h3>
        <IconButton icon="close" label={words.t('sight.close')} onPress={onClose} />
      </header>
      <div className="sight-lists scroll">
        {composeGroups(seen, dataset, asOf, words).map(({ key, title, rows }) => (
          <div key={key} role="group" aria-label={title}>
            <h4 aria-hidden="true">{title}</h4>
            <ul>
              {rows.map((row) => (
                <li key={row.key}>
                  <button
                    type="button"
                    className="candidate"
                    onFocus={() => hoverRecord(store, row.shown[0].facts.record.id)}
                    onBlur={() => hoverRecord(store, null)}
                    onClick={() => choose(row)}
                  >
                    <span className="candidate-name">{row.name}</span>
                    <VisuallyHidden>{row.spoken}</VisuallyHidden>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {hasRows ? (
          <Suspense fallback={null}>
            <RowPlates onChosen={onClose} />
          </Suspense>
        ) : null}
      </div>
    </section>
  );
}

export function InSight({ dataset }: { dataset: Dataset }): ReactNode {
  const words = useWords();
  const { shown } = useApp(selectVisible);
  const inSight = useApp(selectInSight);
  const isBusy = useApp(({ session }) => session.sketch !== null || session.briefing.presenting !== null);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const map = document.querySelector('.map-canvas');
    map?.querySelector('canvas')?.setAttribute('aria-describedby', summaryId);
    const onKey = (event: Event): void => {
      if (event instanceof KeyboardEvent && event.key === 'Enter' && !isBusy) setOpen(true);
    };
    map?.addEventListener('keydown', onKey);
    return () => map?.removeEventListener('keydown', onKey);
  }, [isBusy]);
  const seen = shown.filter(({ facts }) => inSight.has(facts.record.id));
  const summary = summariseSight(seen, words);
  return (
    <>
      <p className="visually-hidden" id={summaryId}>
        {words.t('sight.hint', { summary })}
      </p>
      <button type="button" className="sight-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.t('sight.open')}
      </button>
      {open && !isBusy ? <SightList seen={seen} dataset={dataset} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
