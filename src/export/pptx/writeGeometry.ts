/** The outline of a shape as DrawingML. */
import { element } from './markup.ts';
import type { Geometry } from './slideNode.ts';
import { penStrokes, type Point } from '../render/svgPath.ts';

/** Steps to a unit of the path: its numbers have to be whole. */
const steps = 1000;

function strokesElement(d: string): string {
  const point = ([x, y]: Point): string => element('a:pt', { x: Math.round(x * steps), y: Math.round(y * steps) });
  return penStrokes(d)
    .map((stroke) => {
      switch (stroke.kind) {
        case 'move':
          return element('a:moveTo', {}, point(stroke.to));
        case 'line':
          return element('a:lnTo', {}, point(stroke.to));
        case 'cubic':
          return element('a:cubicBezTo', {}, point(stroke.first), point(stroke.second), point(stroke.to));
        case 'close':
          return element('a:close');
      }
    })
    .join('');
}

const guide = (name: string, value: number): string =>
  element('a:gd', { name, fmla: `val ${Math.round(value * 100_000)}` });

export function geometryElement(geometry: Geometry, shorterSidePt: number): string {
  switch (geometry.kind) {
    case 'rect': {
      const radius = geometry.radiusPt ?? 0;
      if (radius <= 0) return element('a:prstGeom', { prst: 'rect' }, element('a:avLst'));
      return element(
        'a:prstGeom',
        { prst: 'roundRect' },
        element('a:avLst', {}, guide('adj', Math.min(0.5, radius / shorterSidePt))),
      );
    }
    case 'callout':
      return element(
        'a:prstGeom',
        { prst: 'wedgeRoundRectCallout' },
        element('a:avLst', {}, guide('adj1', geometry.tip[0]), guide('adj2', geometry.tip[1]), guide('adj3', 0.1)),
      );
    case 'path':
      return element(
        'a:custGeom',
        {},
        element('a:avLst'),
        element('a:gdLst'),
        element('a:ahLst'),
        element('a:cxnLst'),
        element('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
        element(
          'a:pathLst',
          {},
          element(
            'a:path',
            { w: Math.round(geometry.width * steps), h: Math.round(geometry.height * steps) },
            strokesElement(geometry.d),
          ),
        ),
      );
  }
}
