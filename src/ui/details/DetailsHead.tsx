/** Name in both languages, what kind of thing it is, and the way to its neighbours. */
import type { ReactNode } from 'react';
import { acledOf } from '../../domain/records/acled.ts';
import type { BriefRecord } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { selectNeighbour, selectRecord } from '../../store/actions/selectActions.ts';
import { commandCamera } from '../../store/actions/sessionActions.ts';
import type { Words } from '../../words/words.ts';
import { boundsOfRecord } from '../../domain/geo/boundsOf.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { uncoverMap } from '../panels/usePanels.ts';
import { useAppStore } from '../useApp.tsx';
import { RecordSymbol } from '../records/RecordSymbol.tsx';
import '../../words/details.ts';

/** Kind, category, and the same in ACLED's terms where it has one. */
function kindLine({ kind, category }: BriefRecord, words: Words): string {
  return `${words.code('kind', kind)} · ${words.code('category', `${kind}/${category}`)}`;
}

function Acled({ record, context }: { record: BriefRecord; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const acled = acledOf(record, dataset.actors);
  if (!acled) return null;
  return (
    <p className="details-acled">
      {words.t('record.acled.label')}:{' '}
      <bdi lang="en">{words.t('record.acled', { event: acled.eventType, sub: acled.subEventType })}</bdi>
    </p>
  );
}

export function DetailsHead({ shown, context }: { shown: Shown; context: LayerContext }): ReactNode {
  const store = useAppStore();
  const { words, dataset } = context;
  const { facts } = shown;
  const { record } = facts;
  const bounds = boundsOfRecord(facts, dataset);
  const arabic = words.language === 'ar';
  return (
    <header className="details-head">
      <div className="details-tools">
        <p className="details-kind">{kindLine(record, words)}</p>
        <IconButton
          icon="previous"
          label={words.t('record.previous')}
          shortcut="["
          onPress={() => selectNeighbour(store, -1)}
        />
        <IconButton icon="next" label={words.t('record.next')} shortcut="]" onPress={() => selectNeighbour(store, 1)} />
        {bounds ? (
          <IconButton
            icon="target"
            label={words.t('record.zoom')}
            onPress={() => {
              uncoverMap(store);
              commandCamera(store, { kind: 'fit', bounds, maxZoom: 10 });
            }}
          />
        ) : null}
        <IconButton
          icon="close"
          label={words.t('record.close')}
          shortcut="Esc"
          onPress={() => selectRecord(store, null)}
        />
      </div>
      <div className="details-name">
        <RecordSymbol facts={facts} />
        <div>
          <h3 id="details-title">{words.text(record.name)}</h3>
          <p className="details-other" lang={arabic ? 'en' : 'ar'} dir={arabic ? 'ltr' : 'rtl'}>
            {arabic ? record.name.en : record.name.ar}
          </p>
          <Acled record={record} context={context} />
        </div>
      </div>
    </header>
  );
}
