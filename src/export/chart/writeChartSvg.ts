/** A drawn chart as an SVG file. */
import { ownOrder } from '../../base/ownOrder.ts';
import type { ChartDrawing, ChartInk, ChartShape } from './chartShapes.ts';

function escaped(text: string): string {
  // Characters that XML 1.0 forbids have no escape either.
  return text
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const anchors = { left: 'start', middle: 'middle', right: 'end' } as const;
const round = (value: number): number => Math.round(value * 100) / 100;

/** Every text is set from the left, so that the anchor means the same in every script; within, it runs as its first letter does (first strong isolate). */
export function isolated(text: string): string {
  return `\u2068${ownOrder(text)}\u2069`;
}

function elementOf(shape: ChartShape, colours: Readonly<Record<ChartInk, string>>): string {
  const colour = colours[shape.ink];
  if (shape.kind === 'box')
    return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}" fill="${colour}"/>`;
  if (shape.kind === 'lines')
    return `<path d="${shape.d}" fill="none" stroke="${colour}" stroke-width="${round(shape.strokeWidth)}"/>`;
  return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${round(shape.size)}" font-weight="${shape.strong ? 600 : 400}" text-anchor="${anchors[shape.anchor]}" fill="${colour}">${escaped(isolated(shape.text))}</text>`;
}

/** `background`: null leaves it open. */
export function writeChartSvg(
  { width, height, shapes }: ChartDrawing,
  colours: Readonly<Record<ChartInk, string>>,
  background: string | null,
  title: string,
): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}" direction="ltr" font-family="'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,sans-serif">`,
    `<title>${escaped(title)}</title>`,
    ...(background === null ? [] : [`<rect width="${wide}" height="${high}" fill="${background}"/>`]),
    ...shapes.map((shape) => elementOf(shape, colours)),
    '</svg>',
  ].join('\n');
}
