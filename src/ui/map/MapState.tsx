/** What stands in the map's place while there is none, and why. */
import type { ReactNode } from 'react';
import { openDialog } from '../../store/actions/sessionActions.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

function Failed(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  return (
    <div className="map-state" role="alert">
      <h2>{words.t('app.failed')}</h2>
      <p>{words.t('app.failed.about')}</p>
      <p className="map-state-actions">
        <Button look="strong" onPress={() => openDialog(store, 'issues')}>
          {words.t('notice.show-issues')}
        </Button>
        <Button onPress={() => window.location.reload()}>{words.t('app.reload')}</Button>
      </p>
    </div>
  );
}

export function MapState(): ReactNode {
  const words = useWords();
  const phase = useApp((state) => state.session.phase);
  const map = useApp((state) => state.session.map);
  if (phase === 'failed') return <Failed />;
  if (map === 'unavailable') {
    return (
      <div className="map-state" role="status">
        <h2>{words.t('map.unavailable')}</h2>
        <p>{words.t('map.unavailable.about')}</p>
      </div>
    );
  }
  if (map === 'lost')
    return (
      <div className="map-lost" role="status">
        <Notice tone="caution">{words.t('map.lost')}</Notice>
      </div>
    );
  const waiting =
    phase === 'loading' ? words.t('app.loading') : map === 'starting' ? words.t('map.starting') : undefined;
  return waiting === undefined ? null : (
    <p className="map-waiting" role="status">
      {waiting}
    </p>
  );
}
