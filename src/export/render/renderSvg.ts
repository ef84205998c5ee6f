/** A sheet as an SVG document: text stays text, symbols stay vectors, the map is a picture inside it. */
import type { Shape } from '../../layers/contract/image.ts';
import { encodeMetadata, metadataKey, type ExportMetadata } from '../snapshot/metadata.ts';
import type { Box, DisplayItem, DisplayList, TextItem } from '../plate/displayList.ts';
import { sheetFontFamily } from './fonts.ts';
import { escapeXml } from './xml.ts';

export const metadataNamespace = 'https://border-brief.invalid/export';

export interface SvgOptions {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: string;
  readonly language: string;
  readonly metadata: ExportMetadata;
  /** Data address of the picture of the map; null leaves its frame empty. */
  readonly mapUrl: string | null;
  /** Rules that bring the fonts; empty for those of the machine. */
  readonly fontRules: string;
  /** Our own marks as vectors, drawn over the map and cut to its frame. */
  readonly marks: readonly DisplayItem[];
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`],
    )
    .join('');
}

const boxOf = ({ x, y, width, height }: Box): Record<string, number> => ({ x, y, width, height });

/** SVG names the ends of a line by the direction of its text. */
function anchorOf({ align, direction }: TextItem): string {
  if (align === 'centre') return 'middle';
  return (align === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

function shapeMarkup({ d, fill, stroke, strokeWidth = 1, dash, opacity }: Shape): string {
  return `<path${attributes({
    d,
    fill: fill ?? 'none',
    opacity,
    ...(stroke === undefined
      ? {}
      : {
          stroke,
          'stroke-width': strokeWidth,
          'stroke-linejoin': 'round',
          'stroke-linecap': dash ? 'butt' : 'round',
          'stroke-dasharray': dash?.join(' '),
        }),
  })}/>`;
}

function pathOf(chains: Extract<DisplayItem, { kind: 'shape' }>): string {
  return chains.points
    .filter((chain) => chain.length > 1)
    .map((chain) => `M${chain.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}${chains.closed ? 'Z' : ''}`)
    .join('');
}

function itemMarkup(item: DisplayItem, { mapUrl, marks }: Pick<SvgOptions, 'mapUrl' | 'marks'>): string {
  switch (item.kind) {
    case 'rect':
      return `<rect${attributes({ ...boxOf(item.box), fill: item.fill ?? 'none', stroke: item.stroke, 'stroke-width': item.strokePt, rx: item.radiusPt })}/>`;
    case 'line':
      return `<line${attributes({ x1: item.from[0], y1: item.from[1], x2: item.to[0], y2: item.to[1], stroke: item.stroke, 'stroke-width': item.strokePt })}/>`;
    case 'shape':
      return `<path${attributes({ d: pathOf(item), fill: item.fill ?? 'none', stroke: item.stroke, 'stroke-width': item.strokePt, 'stroke-linejoin': 'round' })}/>`;
    case 'text':
      return `<text${attributes({
        x: item.x,
        y: item.y,
        'font-size': item.sizePt,
        'font-weight': item.weight,
        fill: item.colour,
        direction: item.direction,
        'text-anchor': anchorOf(item),
      })}>${escapeXml(item.text)}</text>`;
    case 'symbol': {
      const factor = item.box.width / item.grid;
      const turn = item.turned === undefined ? '' : ` rotate(${round(item.turned)} ${item.grid / 2} ${item.grid / 2})`;
      return `<g transform="translate(${round(item.box.x)} ${round(item.box.y)}) scale(${round(factor)})${turn}">${item.shapes.map(shapeMarkup).join('')}</g>`;
    }
    case 'picture':
      return `<image${attributes({ ...boxOf(item.box), href: item.url, 'aria-label': item.label })}/>`;
    case 'map': {
      const picture =
        mapUrl === null
          ? ''
          : `<image${attributes({ ...boxOf(item.box), href: mapUrl, preserveAspectRatio: 'none' })}/>`;
      const vectors = marks.map((mark) => itemMarkup(mark, { mapUrl: null, marks: [] })).join('');
      return `<g role="img" aria-label="${escapeXml(item.label)}">${picture}${vectors === '' ? '' : `<g clip-path="url(#frame)">${vectors}</g>`}</g>`;
    }
  }
}

export function renderSvg(list: DisplayList, options: SvgOptions): string {
  const frame = list.items.find((item) => item.kind === 'map')?.box;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg"${attributes({
      width: options.widthPx,
      height: options.heightPx,
      viewBox: `0 0 ${round(list.widthPt)} ${round(list.heightPt)}`,
      'xml:lang': options.language,
      'font-family': sheetFontFamily,
    })}>`,
    `<title>${escapeXml(options.title)}</title>`,
    `<metadata><bb:view xmlns:bb="${metadataNamespace}" key="${metadataKey}">${escapeXml(encodeMetadata(options.metadata))}</bb:view></metadata>`,
    ...(options.fontRules === '' ? [] : [`<style>${options.fontRules}</style>`]),
    ...(frame && options.marks.length > 0
      ? [`<clipPath id="frame"><rect${attributes(boxOf(frame))}/></clipPath>`]
      : []),
    `<rect${attributes({ x: 0, y: 0, width: list.widthPt, height: list.heightPt, fill: list.page })}/>`,
    ...list.items.map((item) => itemMarkup(item, options)),
    '</svg>',
    '',
  ].join('\n');
}
