/** The items of a chart as SVG, for the eye: marks, sentence and table carry the words. */
import { memo, type ReactNode } from 'react';
import type { ChartItem, ChartList, TextItem } from '../../charts/displayList.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

/** SVG names the ends of a line by the direction of its text. */
function anchorOf({ align, direction }: TextItem): 'start' | 'middle' | 'end' {
  if (align === 'centre') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

function pathOf(points: readonly (readonly (readonly [number, number])[])[], closed: boolean): string {
  return points
    .map((chain) => `M${chain.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${closed ? 'Z' : ''}`)
    .join('');
}

function Item({ item }: { item: ChartItem }): ReactNode {
  switch (item.kind) {
    case 'rect': {
      const { box, fill = 'none', stroke, strokePt, radiusPt } = item;
      return (
        <rect
          x={round(box.x)}
          y={round(box.y)}
          width={round(box.width)}
          height={round(box.height)}
          fill={fill}
          stroke={stroke}
          strokeWidth={strokePt}
          rx={radiusPt}
        />
      );
    }
    case 'line':
      return (
        <line
          x1={round(item.from[0])}
          y1={round(item.from[1])}
          x2={round(item.to[0])}
          y2={round(item.to[1])}
          stroke={item.stroke}
          strokeWidth={item.strokePt}
        />
      );
    case 'shape':
      return (
        <path
          d={pathOf(item.points, item.closed)}
          fill={item.fill ?? 'none'}
          stroke={item.stroke}
          strokeWidth={item.strokePt}
        />
      );
    case 'text':
      return (
        <text
          x={round(item.x)}
          y={round(item.y)}
          fontSize={item.sizePt}
          fontWeight={item.weight}
          fill={item.colour}
          direction={item.direction}
          textAnchor={anchorOf(item)}
        >
          {item.text}
        </text>
      );
    case 'symbol': {
      const factor = item.box.width / item.grid;
      return (
        <g transform={`translate(${round(item.box.x)} ${round(item.box.y)}) scale(${round(factor)})`}>
          {item.shapes.map(({ d, fill = 'none', stroke, strokeWidth = 1, dash, opacity }, index) => (
            <path
              key={index}
              d={d}
              fill={fill}
              stroke={stroke}
              strokeWidth={stroke === undefined ? undefined : strokeWidth}
              strokeLinejoin="round"
              strokeLinecap={dash ? 'butt' : 'round'}
              strokeDasharray={dash?.join(' ')}
              opacity={opacity}
            />
          ))}
        </g>
      );
    }
  }
}

export const ChartSvg = memo(function ChartSvg({ list: { width, height, items } }: { list: ChartList }): ReactNode {
  return (
    <svg
      className="board-svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {items.map((item, index) => (
        <Item key={index} item={item} />
      ))}
    </svg>
  );
});
