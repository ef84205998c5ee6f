/**
 * A feature's array property as the value of a layout property. Features that MapLibre hands back after a click carry arrays as text, and it warns of
 * each; nothing is placed by those, so they get a value that fits and says nothing.
 */
import type { ExpressionSpecification } from 'maplibre-gl';

const nothing = { offset: [0, 0], anchors: ['left', [0, 0]] } as const;

export function arrayProperty(name: string, kind: keyof typeof nothing = 'offset'): ExpressionSpecification {
  return [
    'case',
    ['==', ['typeof', ['get', name]], 'string'],
    ['literal', nothing[kind]],
    ['get', name],
  ] as unknown as ExpressionSpecification;
}
