/** The upper edge of the drawer: dragged, or moved by arrows. */
import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useWords } from '../useApp.tsx';
import type { DrawerHeight } from './useHeight.ts';

const stepRem = 1;

export function HeightHandle({ height }: { height: DrawerHeight }): ReactNode {
  const words = useWords();
  const grip = useRef<{ readonly y: number; readonly rem: number } | null>(null);
  const press = (event: KeyboardEvent): void => {
    const next = {
      ArrowUp: height.rem + stepRem,
      ArrowDown: height.rem - stepRem,
      PageUp: height.rem + 5 * stepRem,
      PageDown: height.rem - 5 * stepRem,
      Home: height.least,
      End: height.most,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    height.set(next);
  };
  const drag = (event: PointerEvent): void => {
    if (!grip.current) return;
    const px = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 14;
    height.set(grip.current.rem + (grip.current.y - event.clientY) / px);
  };
  return (
    <div
      className="drawer-handle"
      role="separator"
      tabIndex={0}
      aria-orientation="horizontal"
      aria-label={words.t('drawer.resize')}
      aria-valuenow={Math.round(height.rem)}
      aria-valuemin={height.least}
      aria-valuemax={height.most}
      onKeyDown={press}
      onPointerMove={drag}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grip.current = { y: event.clientY, rem: height.rem };
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    />
  );
}
