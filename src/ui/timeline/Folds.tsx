/** The breaks of the axis: each says how long nothing happened and opens on a press; an opened one can be folded again. */
import { memo, type ReactNode } from 'react';
import { lengthOf, type TimeSegment } from '../../domain/time/timeAxis.ts';
import type { Words } from '../../words/words.ts';
import { Glyph } from './Glyph.tsx';
import { pxOfUnit, rowsAt, type AxisGeometry, type ChartRows } from './geometry.ts';

/** "5 y", "7 mo": one part to a line. */
function lengthParts(segment: Pick<TimeSegment, 'from' | 'to'>, words: Words): readonly string[] {
  const { years, months, days } = lengthOf(segment);
  return [
    ...(years > 0 ? [words.t('time.fold.years', { count: years })] : []),
    ...(months > 0 ? [words.t('time.fold.months', { count: months })] : []),
    ...(days > 0 ? [words.t('time.fold.days', { count: days })] : []),
  ];
}

const tooth = 4.5;

/** A torn edge from the bars to the baseline, `side` 1 or -1 telling which way its first tooth points. */
function tornEdge(x: number, side: 1 | -1, rows: ChartRows): string {
  const from = rows.top - 3;
  const teeth = Math.round((rows.published - from) / tooth);
  return Array.from(
    { length: teeth + 1 },
    (_, index) =>
      `${index === 0 ? 'M' : 'L'}${(x + (index % 2 === 0 ? 0 : side * 3.5)).toFixed(1)} ${(from + index * tooth).toFixed(1)}`,
  ).join('');
}

export interface FoldsProps {
  readonly geometry: AxisGeometry;
  readonly words: Words;
  readonly onToggle: (id: string) => void;
}

export const Folds = memo(function Folds({ geometry, words, onToggle }: FoldsProps): ReactNode {
  const rows = rowsAt(geometry.textScale);
  return geometry.axis.segments
    .filter(({ kind }) => kind !== 'open')
    .map((segment) => {
      const [start, end] = [pxOfUnit(geometry, segment.start), pxOfUnit(geometry, segment.end)];
      if (end <= 4 || start >= geometry.widthPx - 4) return null;
      const parts = lengthParts(segment, words);
      const folded = segment.kind === 'folded';
      const label = words.t(folded ? 'time.fold.open' : 'time.fold.close', {
        length: parts.join(' '),
        range: words.dayRange(segment.from, segment.to),
      });
      const width = end - start;
      return (
        <button
          key={segment.id}
          type="button"
          className={folded ? 'timeline-fold' : 'timeline-refold'}
          aria-label={label}
          title={label}
          aria-expanded={!folded}
          style={folded ? { insetInlineStart: start, inlineSize: width } : { insetInlineStart: Math.max(0, start) + 3 }}
          onPointerDown={(event) => event.stopPropagation()}
          onClick={() => onToggle(segment.id)}
        >
          {folded ? (
            <>
              <svg className="timeline-fold-edges" width={width} height={rows.published + 2} aria-hidden="true">
                <path d={tornEdge(4, 1, rows) + tornEdge(width - 4, 1, rows)} />
              </svg>
              <span className="timeline-fold-length">
                {parts.map((part) => (
                  <span key={part}>{`${part} `}</span>
                ))}
              </span>
            </>
          ) : (
            <>
              <Glyph name="fold" />
              <span className="timeline-refold-length">{parts.join(' ')}</span>
            </>
          )}
        </button>
      );
    });
});
