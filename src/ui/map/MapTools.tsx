/** Buttons for everything that dragging and turning do on the map. */
import type { ReactNode } from 'react';
import { startSketch } from '../../store/actions/drawActions.ts';
import { drawingKinds } from '../../domain/view/drawing.ts';
import { commandCamera, fitToShown, resetCamera } from '../../store/actions/sessionActions.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { LazyMenu } from '../kit/LazyMenu.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { useFullscreen } from '../useFullscreen.ts';

function North(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const bearing = useApp((state) => state.view.camera.bearing);
  if (bearing === 0) return null;
  const level = (): void =>
    commandCamera(store, { kind: 'move', camera: { ...store.getState().view.camera, bearing: 0 } });
  return (
    <IconButton icon="north" label={words.t('map.north')} side="start" onPress={level}>
      <svg
        className="icon icon-north"
        viewBox="0 0 24 24"
        aria-hidden="true"
        style={{ transform: `rotate(${-bearing}deg)` }}
      >
        <path d="M12 3 7 20l5-3.4 5 3.4z" />
      </svg>
    </IconButton>
  );
}

export function MapTools(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const fullscreen = useFullscreen();
  const zoom = (by: number) => (): void => commandCamera(store, { kind: 'zoom', by });
  return (
    <div className="map-tools" role="group" aria-label={words.t('map.tools')}>
      <div className="tool-group">
        <IconButton icon="plus" label={words.t('map.zoomIn')} side="start" onPress={zoom(1)} />
        <IconButton icon="minus" label={words.t('map.zoomOut')} side="start" onPress={zoom(-1)} />
      </div>
      <div className="tool-group">
        <IconButton
          icon="home"
          label={words.t('map.reset')}
          shortcut="0"
          side="start"
          onPress={() => resetCamera(store)}
        />
        <IconButton
          icon="target"
          label={words.t('map.fit')}
          shortcut="F"
          side="start"
          onPress={() => fitToShown(store)}
        />
        <North />
        {fullscreen.possible ? (
          <IconButton
            icon={fullscreen.full ? 'shrink' : 'fullscreen'}
            label={words.t(fullscreen.full ? 'bar.fullscreen.leave' : 'bar.fullscreen')}
            side="start"
            onPress={fullscreen.toggle}
          />
        ) : null}
      </div>
      <div className="tool-group">
        <LazyMenu
          label={words.t('map.measure')}
          icon="ruler"
          actions={drawingKinds.map((kind) => ({
            id: kind,
            text: words.t(`map.measure.${kind}`),
            onAction: () => startSketch(store, kind),
          }))}
        />
      </div>
    </div>
  );
}
