/** Keeps the session informed of what covers the map, so that names, marks and plates are placed clear of it. */
import { useEffect } from 'react';
import { reportCovered } from '../../store/actions/coveredActions.ts';
import { useAppStore } from '../useApp.tsx';

const covers = '.map-tools, .map-foot > *, .places > *, .draft-strip';

/** In the pixels of the map itself, which may be shown enlarged. */
function measure(frame: Element): readonly { x: number; y: number; width: number; height: number }[] {
  const map = frame.querySelector<HTMLElement>('.map-canvas');
  if (!map || map.clientWidth === 0) return [];
  const ground = map.getBoundingClientRect();
  const scale = ground.width / map.clientWidth;
  return [...frame.querySelectorAll(covers)].flatMap((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    if (width === 0 || height === 0) return [];
    return [
      {
        x: Math.round((x - ground.x) / scale),
        y: Math.round((y - ground.y) / scale),
        width: Math.ceil(width / scale),
        height: Math.ceil(height / scale),
      },
    ];
  });
}

export function useCovered(): void {
  const store = useAppStore();
  useEffect(() => {
    const frame = document.querySelector('.map-frame');
    if (!frame) return undefined;
    const read = (): void => reportCovered(store, measure(frame));
    const sizes = new ResizeObserver(read);
    const watch = (): void => {
      sizes.disconnect();
      sizes.observe(frame);
      for (const element of frame.querySelectorAll(covers)) sizes.observe(element);
    };
    const parts = new MutationObserver(watch);
    parts.observe(frame, { childList: true, subtree: true });
    watch();
    return () => {
      parts.disconnect();
      sizes.disconnect();
    };
  }, [store]);
}
