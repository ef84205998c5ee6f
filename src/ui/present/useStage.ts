/** Measures the part of the map that steps are fitted into, in the map's own pixels: it may be shown enlarged. */
import { useEffect } from 'react';
import type { FreeFrame } from '../../domain/briefing/frameStep.ts';
import { setStage } from '../../store/actions/briefingActions.ts';
import { useAppStore } from '../useApp.tsx';

function measure(frame: Element): FreeFrame | null {
  const map = frame.querySelector<HTMLElement>('.map-canvas');
  if (!map || map.clientWidth === 0) return null;
  const ground = map.getBoundingClientRect();
  const scale = ground.width / map.clientWidth;
  const foot = frame.querySelector('.map-foot')?.getBoundingClientRect();
  const covered = foot && foot.height > 0 ? Math.max(0, ground.bottom - foot.top) : 0;
  return { width: map.clientWidth, height: map.clientHeight, top: 0, bottom: Math.round(covered / scale) };
}

export function useStage(): void {
  const store = useAppStore();
  useEffect(() => {
    const frame = document.querySelector('.map-frame');
    if (!frame) return undefined;
    // The scale bar is as wide as the camera asks, and the credits beside it break accordingly: the foot keeps its greatest height, since a camera that
    // follows each height would never rest.
    let before: FreeFrame | null = null;
    const read = (): void => {
      const stage = measure(frame);
      if (!stage) return;
      const isSame = before?.width === stage.width && before.height === stage.height;
      before = isSame && before ? { ...stage, bottom: Math.max(before.bottom, stage.bottom) } : stage;
      setStage(store, before);
    };
    const sizes = new ResizeObserver(read);
    for (const element of frame.querySelectorAll('.map-canvas, .map-foot')) sizes.observe(element);
    return () => sizes.disconnect();
  }, [store]);
}
