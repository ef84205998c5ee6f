/** A frame in the proportions of the sheet over the map: what lies in it goes onto the sheet. The map is moved below it as always. */
import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import '../../words/export.ts';
import { endFraming } from '../../store/actions/frameActions.ts';
import type { MapFrame } from '../../store/session.ts';
import { useEscapeLayer } from '../kit/escapeLayers.ts';
import { Button } from '../kit/Button.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

export function Viewfinder({ aspect }: { aspect: number }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const camera = useApp(({ view }) => view.camera);
  const frame = useRef<HTMLDivElement>(null);
  const confirm = useRef<HTMLDivElement>(null);
  const framed = (): MapFrame | null => {
    const { clientWidth: width = 0, clientHeight: height = 0 } = frame.current ?? {};
    return width > 0 && height > 0 ? { camera, width, height } : null;
  };
  useEffect(() => confirm.current?.querySelector('button')?.focus(), []);
  useEscapeLayer(true, () => endFraming(store, null));
  return (
    <div className="viewfinder">
      <div
        className="viewfinder-frame"
        ref={frame}
        style={{ aspectRatio: String(aspect), '--aspect': aspect } as CSSProperties}
      />
      <div className="viewfinder-tools" ref={confirm} role="group" aria-label={words.t('export.extent.label')}>
        <p>{words.t('export.extent.hint')}</p>
        <Button look="strong" onPress={() => endFraming(store, framed())}>
          {words.t('export.extent.use')}
        </Button>
        <Button onPress={() => endFraming(store, null)}>{words.t('export.dialog.cancel')}</Button>
      </div>
    </div>
  );
}
