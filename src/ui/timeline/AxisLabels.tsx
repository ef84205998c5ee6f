/** Marks and labels under the axis. They are for the eye: the thumbs and the fields say their days themselves. */
import { memo, type ReactNode } from 'react';
import type { Day } from '../../domain/time/day.ts';
import type { Words } from '../../words/words.ts';
import { ticksOf } from './axisTicks.ts';
import { pxOfUnit, type AxisGeometry } from './geometry.ts';

export const AxisLabels = memo(function AxisLabels({
  geometry,
  words,
  until,
}: {
  geometry: AxisGeometry;
  words: Words;
  until: Day;
}): ReactNode {
  const { axis, range, widthPx, textScale } = geometry;
  const ticks = ticksOf({ axis, range, widthPx, words, until, textScale });
  const seen = ticks.filter(({ at }) => at >= -1 && at <= widthPx);
  return (
    <div className="timeline-axis" aria-hidden="true">
      {axis.segments
        .filter(({ kind }) => kind !== 'folded')
        .map(({ id, kind, start, end }) => (
          <span
            key={id}
            className={`timeline-stretch timeline-stretch-${kind}`}
            style={{
              insetInlineStart: pxOfUnit(geometry, start),
              inlineSize: pxOfUnit(geometry, end) - pxOfUnit(geometry, start),
            }}
          />
        ))}
      {seen.map(({ at, rank, isPinned, label }, index) => (
        <span
          key={index}
          className={`timeline-tick timeline-tick-${rank}${label === '' ? ' timeline-tick-mute' : ''}${isPinned ? ' timeline-tick-pinned' : ''}`}
          style={{ insetInlineStart: at }}
        >
          {label === '' ? null : <span className="timeline-tick-label">{label}</span>}
        </span>
      ))}
    </div>
  );
});
