/** Drawn shapes in the page, for the eye only: text and table beside it carry the words. */
import type { ReactNode } from 'react';
import type { ChartDrawing } from '../../../export/chart/chartShapes.ts';

const anchors = { left: 'start', middle: 'middle', right: 'end' } as const;

export function ChartDrawn({ drawing: { width, height, shapes } }: { drawing: ChartDrawing }): ReactNode {
  return (
    <svg
      className="chart-drawn"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map((shape, index) => {
        const look = `chart-ink-${shape.ink}`;
        if (shape.kind === 'box')
          return (
            <rect key={index} className={look} x={shape.x} y={shape.y} width={shape.width} height={shape.height} />
          );
        if (shape.kind === 'lines')
          return <path key={index} className={`${look} chart-hatch`} d={shape.d} strokeWidth={shape.strokeWidth} />;
        return (
          <text
            key={index}
            className={look}
            x={shape.x}
            y={shape.y}
            fontSize={shape.size}
            textAnchor={anchors[shape.anchor]}
          >
            {shape.text}
          </text>
        );
      })}
    </svg>
  );
}
