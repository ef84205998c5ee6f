/** The border as the one strong line, and its crossings as gates. */
import type { Feature, FeatureCollection } from 'geojson';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { markImage } from '../marks/images.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import type { Shape } from '../contract/image.ts';
import { geojsonSource } from '../contract/scene.ts';
import { drawMark, type Look } from '../symbols/drawMark.ts';

function gateLook({ theme }: LayerContext): Look {
  return { glyph: 'gate', colour: theme.border, verdict: 'possible', disputed: false, tag: false };
}

/** The gate is drawn smaller than a record, so that it reads as part of the ground. */
const gateScale = 0.72;

const lineShapes = ({ theme }: LayerContext): readonly Shape[] => [
  { d: 'M1.5 17L8 13.5L15 12L22.5 6', stroke: theme.borderGlow, strokeWidth: 6.5, opacity: 0.25 },
  { d: 'M1.5 17L8 13.5L15 12L22.5 6', stroke: theme.border, strokeWidth: 2.4 },
];

export const borderLayer: LayerModule = {
  id: 'border',
  title: 'layer.border',
  description: 'layer.border.about',
  owns: () => false,
  compose: composeWhenChanged({ concerns: () => false }, (context) => {
    const {
      theme,
      dataset,
      setting: { opacity },
    } = context;
    const line: FeatureCollection = {
      type: 'FeatureCollection',
      features: dataset.border ? [{ type: 'Feature', geometry: dataset.border, properties: {} }] : [],
    };
    const gate = markImage(gateLook(context), theme);
    const gates = dataset.crossings.map((crossing): Feature => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: [...crossing.position] },
      properties: { place: crossing.id },
    }));
    return {
      sources: {
        'border-line': geojsonSource(line),
        'border-crossings': geojsonSource({ type: 'FeatureCollection', features: gates }),
      },
      under: [
        {
          id: 'border-glow',
          type: 'line',
          source: 'border-line',
          layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: { 'line-color': theme.borderGlow, 'line-width': 11, 'line-blur': 9, 'line-opacity': 0.42 * opacity },
        },
        {
          id: 'border-casing',
          type: 'line',
          source: 'border-line',
          layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: { 'line-color': theme.halo, 'line-width': 4.6, 'line-opacity': 0.8 * opacity },
        },
        {
          id: 'border-stroke',
          type: 'line',
          source: 'border-line',
          layout: { 'line-join': 'round', 'line-cap': 'round' },
          paint: { 'line-color': theme.border, 'line-width': 2.4, 'line-opacity': opacity },
        },
        {
          id: 'border-gates',
          type: 'symbol',
          source: 'border-crossings',
          minzoom: 5.5,
          layout: {
            'icon-image': gate.id,
            'icon-size': gateScale,
            'icon-overlap': 'always',
            'icon-ignore-placement': true,
          },
          paint: { 'icon-opacity': opacity },
        },
      ],
      labels: [],
      over: [],
      images: gates.length > 0 ? [gate] : [],
      pickable: ['border-gates'],
    };
  }),
  legend: (context) => [
    ...(context.dataset.border
      ? [{ id: 'line', shapes: lineShapes(context), label: context.words.t('legend.border'), count: null }]
      : []),
    ...(context.dataset.crossings.length > 0
      ? [
          {
            id: 'gate',
            shapes: drawMark(gateLook(context), context.theme),
            label: context.words.t('legend.crossing'),
            count: null,
          },
        ]
      : []),
  ],
  symbol: () => [],
  facts: () => [],
};
