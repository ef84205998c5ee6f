/**
 * A disputed figure: each claimant a dot or a bar on one honest axis, with name and number in words. The drawing is for the eye; the list carries
 * everything that it says.
 */
import type { ReactNode } from 'react';
import type { Figure, FigurePoint } from '../../domain/records/figures.ts';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { actorName, describeFigure, describeNumber } from '../describe.ts';
import '../../words/details.ts';

/**
 * The axis of a range chart: from zero where the numbers compare well so, else logarithmic, and it says which. Positions are shares of the axis, 0–1 from
 * its start.
 */
interface RangeAxis {
  readonly kind: 'zero' | 'log';
  readonly ticks: readonly number[];
  readonly at: (value: number) => number;
}

/** Beyond this ratio the smaller number would lie on the zero. */
const widestRatio = 12;

/** 1, 2 or 5 times a power of ten, at least `value`. */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5].find((factor) => factor * power >= value) ?? 10) * power;
}

function logAxis(low: number, high: number): RangeAxis {
  const first = 10 ** Math.floor(Math.log10(low));
  const last = niceAbove(high);
  const span = Math.log10(last) - Math.log10(first);
  const ticks: number[] = [];
  for (let tick = first; tick <= last; tick *= 10) ticks.push(tick);
  return { kind: 'log', ticks, at: (value) => (Math.log10(Math.max(value, first)) - Math.log10(first)) / span };
}

function zeroAxis(high: number): RangeAxis {
  const step = niceAbove(Math.max(high, 1) / 4);
  const count = Math.ceil(Math.max(high, 1) / step);
  const last = step * count;
  return {
    kind: 'zero',
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
    at: (value) => value / last,
  };
}

export function composeRangeAxis(low: number, high: number): RangeAxis {
  return low > 0 && high / low > widestRatio ? logAxis(low, high) : zeroAxis(high);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** Open upwards, downwards, or neither. */
function openEnd({ claim }: FigurePoint): 'up' | 'down' | null {
  if (claim.qualifier === 'at-least' || claim.qualifier === 'more-than') return 'up';
  return claim.qualifier === 'at-most' || claim.qualifier === 'fewer-than' ? 'down' : null;
}

function Track({ point, axis, mirrored }: { point: FigurePoint; axis: RangeAxis; mirrored: boolean }): ReactNode {
  const x = (value: number): string => percent(mirrored ? 1 - axis.at(value) : axis.at(value));
  const open = openEnd(point);
  const farEnd = open === 'up' ? (mirrored ? '0%' : '100%') : mirrored ? '100%' : '0%';
  return (
    <svg className="range-track" aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => (
        <line key={tick} className="range-tick" x1={x(tick)} x2={x(tick)} y1="0" y2="100%" />
      ))}
      {open ? (
        <line className="range-open" x1={x(open === 'up' ? point.high : point.low)} x2={farEnd} y1="50%" y2="50%" />
      ) : null}
      <line className="range-bar" x1={x(point.low)} x2={x(point.high)} y1="50%" y2="50%" />
      <circle
        className={point.claim.qualifier === 'about' ? 'range-dot range-about' : 'range-dot'}
        cx={x(point.low)}
        cy="50%"
        r={4}
      />
      {point.low === point.high ? null : <circle className="range-dot" cx={x(point.high)} cy="50%" r={4} />}
    </svg>
  );
}

export function RangeChart({ figure, context }: { figure: Figure; context: LayerContext }): ReactNode {
  const { words, dataset } = context;
  const axis = composeRangeAxis(figure.low, figure.high);
  const mirrored = words.direction === 'rtl';
  const attribute = words.code('attribute', figure.attribute);
  return (
    <figure className="range">
      <figcaption>{words.t('chart.about', { attribute, figure: describeFigure(figure, words) })}</figcaption>
      <ul className="range-rows">
        {figure.points.map((point) => (
          <li key={point.claim.id} className="range-row">
            <span className="range-name">
              {actorName(point.claim.claimant, dataset, words)}
              <span className="range-source">
                <bdi>{dataset.sources.get(point.claim.source)?.publisher}</bdi>
              </span>
            </span>
            <span className="range-room">
              <Track point={point} axis={axis} mirrored={mirrored} />
            </span>
            <span className="range-value">{describeNumber(point, words)}</span>
          </li>
        ))}
      </ul>
      <div className="range-axis" aria-hidden="true">
        <span className="range-scale">
          {axis.ticks.map((tick) => (
            <span key={tick} className="range-label" style={{ insetInlineStart: percent(axis.at(tick)) }}>
              {words.number(tick)}
            </span>
          ))}
        </span>
      </div>
      <p className="range-kind">{words.t(axis.kind === 'zero' ? 'chart.zero' : 'chart.log')}</p>
    </figure>
  );
}
