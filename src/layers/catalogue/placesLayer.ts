/** The places that records speak of, as quiet dots with their names in both languages. */
import type { Feature, FeatureCollection } from 'geojson';
import { placesOf, type Place } from '../../domain/records/record.ts';
import { languages } from '../../domain/records/text.ts';
import { arrayProperty } from '../marks/arrayProperty.ts';
import { wideRadiusM } from '../marks/anchorOf.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { fonts, labelAnchors, labelPaint, labelSizePx, labelText } from '../marks/labelStyle.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import { geojsonSource } from '../contract/scene.ts';
import { circlePath } from '../symbols/path.ts';

/** Towns may be wide and are dots on any map; any other place is a dot only where it is known well enough. */
function isDot({ category, radiusM }: Place): boolean {
  return category === 'town' || (radiusM !== null && radiusM <= wideRadiusM);
}

/** Places with a position that some record of the dataset names, shown or not, so that the ground stays still while time moves. */
function namedPlaces({ dataset }: LayerContext): readonly Place[] {
  const ids = new Set(dataset.records.flatMap(placesOf));
  return [...dataset.places.values()].filter(
    (place) => ids.has(place.id) && place.geometry?.type === 'Point' && isDot(place),
  );
}

export const placesLayer: LayerModule = {
  id: 'places',
  title: 'layer.places',
  description: 'layer.places.about',
  owns: () => false,
  compose: composeWhenChanged({ concerns: () => false }, (context) => {
    const {
      theme,
      words,
      setting: { opacity },
    } = context;
    const features = namedPlaces(context).flatMap(({ id, name, geometry }): Feature[] => {
      const second = languages.filter((language) => language !== words.language).map((language) => name[language]);
      return geometry
        ? [
            {
              type: 'Feature',
              geometry,
              properties: {
                place: id,
                name: labelText(words.text(name)),
                second: labelText(second.join('\n')),
                anchors: labelAnchors([0, 0], 7, false),
              },
            },
          ]
        : [];
    });
    const data: FeatureCollection = { type: 'FeatureCollection', features };
    return {
      sources: { 'places-dots': geojsonSource(data) },
      under: [
        {
          id: 'places-points',
          type: 'circle',
          source: 'places-dots',
          paint: {
            'circle-radius': 2.6,
            'circle-color': theme.hollow,
            'circle-stroke-color': theme.label,
            'circle-stroke-width': 1.1,
            'circle-opacity': 0.9 * opacity,
            'circle-stroke-opacity': 0.8 * opacity,
          },
        },
      ],
      labels: [
        {
          id: 'places-labels',
          type: 'symbol',
          source: 'places-dots',
          minzoom: 6.4,
          layout: {
            'text-field': ['format', ['get', 'name'], {}, '\n', {}, ['get', 'second'], { 'font-scale': 0.9 }],
            'text-font': fonts.regular,
            'text-size': labelSizePx,
            'text-max-width': 9,
            'text-justify': 'auto',
            'text-variable-anchor-offset': arrayProperty('anchors', 'anchors'),
          } as never,
          paint: labelPaint(theme, 0.85 * opacity),
        },
      ],
      over: [],
      images: [],
      pickable: [],
    };
  }),
  legend: (context) =>
    namedPlaces(context).length === 0
      ? []
      : [
          {
            id: 'place',
            label: context.words.t('legend.place'),
            count: null,
            shapes: [
              { d: circlePath(12, 12, 4.5), fill: context.theme.hollow, stroke: context.theme.label, strokeWidth: 2 },
            ],
          },
        ],
  symbol: () => [],
  facts: () => [],
};
