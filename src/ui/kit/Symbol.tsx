/** A drawing of strokes and fills as inline SVG, for the eye only. `grid`: units a side. */
import type { ReactNode } from 'react';

export interface SymbolShape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
}

function Stroke({ shape }: { shape: SymbolShape }): ReactNode {
  return (
    <path
      d={shape.d}
      fill={shape.fill ?? 'none'}
      stroke={shape.stroke ?? 'none'}
      strokeWidth={shape.strokeWidth}
      opacity={shape.opacity}
      strokeDasharray={shape.dash?.join(' ')}
      strokeLinejoin="round"
      strokeLinecap={shape.dash ? 'butt' : 'round'}
    />
  );
}

export function Symbol({ shapes, grid = 24 }: { shapes: readonly SymbolShape[]; grid?: number }): ReactNode {
  return (
    <svg className="symbol" viewBox={`-1 -1 ${grid + 2} ${grid + 2}`} aria-hidden="true" focusable="false">
      {shapes.map((shape, index) => (
        <Stroke key={index} shape={shape} />
      ))}
    </svg>
  );
}
