/** A box beside the pointer, kept within the map. Lists say the same to those who do not see it. */
import type { ReactNode } from 'react';
import type { ScreenPoint } from '../../map/engine/port.ts';

/** `halfWidth`, `height`: the most that the box takes, in rem. */
export function HoverBox({
  point,
  halfWidth = 8.5,
  height = 5.5,
  className = '',
  children,
}: {
  point: ScreenPoint;
  halfWidth?: number;
  height?: number;
  className?: string;
  children: ReactNode;
}): ReactNode {
  return (
    <div
      className={`map-hover ${className}`.trimEnd()}
      style={{
        left: `clamp(${halfWidth}rem, ${point.x}px * var(--room, 1), calc(100% - ${halfWidth}rem))`,
        top: `min(${point.y}px * var(--room, 1), calc(100% - ${height}rem))`,
      }}
      aria-hidden="true"
    >
      {children}
    </div>
  );
}
