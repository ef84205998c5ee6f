/** The places that records speak of, as quiet dots with their names. They are placed and drawn with the plates, which load late (plates/composeNames.ts). */
import { placesOf, type Place } from '../../domain/records/record.ts';
import { wideRadiusM } from '../marks/anchorOf.ts';
import { emptyScene } from '../contract/composeWhenChanged.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
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
  compose: () => emptyScene,
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
