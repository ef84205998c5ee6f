/** What a drawing measures, in one line. */
import type { Drawing } from '../../domain/view/drawing.ts';
import { areaKm2, azimuth, lengthKm } from '../../domain/geo/measure.ts';
import '../../words/measure.ts';
import { kmText } from '../../layers/catalogue/distanceLayer.ts';
import type { Words } from '../../words/words.ts';

export function describeMeasured(drawing: Drawing, words: Words): string {
  switch (drawing.kind) {
    case 'rings': {
      const [longitude, latitude] = drawing.center;
      return words.t('measure.result.rings', {
        items: words.list(drawing.radiiKm.map((km) => kmText(km, words))),
        latitude: words.number(latitude, 3),
        longitude: words.number(longitude, 3),
      });
    }
    case 'line': {
      const [first, second] = drawing.positions;
      return words.t('measure.result.line', {
        km: kmText(lengthKm(drawing.positions), words),
        count: drawing.positions.length - 1,
        degrees: words.number(first && second ? azimuth(first, second) : 0),
      });
    }
    case 'area': {
      const [first] = drawing.positions;
      return words.t('measure.result.area', {
        km2: words.number(areaKm2(drawing.positions)),
        km: kmText(lengthKm([...drawing.positions, ...(first ? [first] : [])]), words),
      });
    }
  }
}
