/** What of the map goes onto the sheet: the border and the marks, all that the screen shows, or what the viewfinder framed. */
import '../../words/sheets.ts';
import type { ReactNode } from 'react';
import { clearFrame, startFraming } from '../../store/actions/frameActions.ts';
import { Button } from '../kit/Button.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

/** `aspect`: width to height of the map on the sheet; null while it is not laid out. `isFitted`: the sheet frames the border and the marks. */
export function ExtentField({ aspect, isFitted }: { aspect: number | null; isFitted: boolean }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const framed = useApp(({ session }) => session.frame !== null);
  const hasMap = useApp(({ session }) => session.map === 'ready');
  return (
    <div className="extent-field" role="group" aria-label={words.t('export.extent')}>
      <span>{words.t(framed ? 'export.extent.framed' : isFitted ? 'sheet.extent' : 'export.extent.screen')}</span>
      <Button icon="target" isDisabled={aspect === null || !hasMap} onPress={() => startFraming(store, aspect ?? 1)}>
        {words.t('export.extent.frame')}
      </Button>
      {framed ? <Button onPress={() => clearFrame(store)}>{words.t('export.extent.reset')}</Button> : null}
    </div>
  );
}
