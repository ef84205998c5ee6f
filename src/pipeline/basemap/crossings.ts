/** The three official crossings, at published positions with a radius of uncertainty. Their state is given only where a source gives it. */
import type { Feature, Point } from 'geojson';

interface Crossing {
  readonly id: string;
  readonly en: string;
  readonly ar: string;
  readonly position: readonly [longitude: number, latitude: number];
  readonly radiusM: number;
  readonly source: string;
  readonly note: { readonly en: string; readonly ar: string };
}

const crossings: readonly Crossing[] = [
  {
    id: 'xing-rabia',
    en: 'Rabia / Al-Yaarubiyah',
    ar: 'ربيعة / اليعربية',
    position: [42.075, 36.805],
    radiusM: 2000,
    source:
      'Derived: a point of the boundary between the two towns (GeoNames 383661; German Wikipedia, “Rabia (Irak)”).',
    note: {
      en: 'Closed as of February 2026 (Shafaq News). Not named in the five reports.',
      ar: 'كان مغلقًا في شباط 2026 (شفق نيوز). لا يرد في التقارير الخمسة.',
    },
  },
  {
    id: 'xing-qaim',
    en: 'Al-Qaim / Al-Bukamal',
    ar: 'القائم / البوكمال',
    position: [40.975, 34.398],
    radiusM: 1500,
    source: 'German Wikipedia, “Grenzübergang al-Qaʾim”: 34°23′51″N 40°58′37.2″E, rounded.',
    note: {
      en: 'Officially reopened on 14 June 2025 (Shafaq News, 28 June 2025).',
      ar: 'أعيد افتتاحه رسميًا في 14 حزيران 2025 (شفق نيوز، 28 حزيران 2025).',
    },
  },
  {
    id: 'xing-waleed',
    en: 'Al-Waleed / Al-Tanf',
    ar: 'الوليد / التنف',
    position: [38.91, 33.43],
    radiusM: 2000,
    source:
      'German Wikipedia, “Grenzübergang al-Walid”: 33°26′3.4″N 38°54′26.2″E, moved towards the boundary line and rounded.',
    note: {
      en: 'The Syrian post lies 7 km and the garrison of Al-Tanf 28 km further west. Not named in the five reports.',
      ar: 'يقع المركز السوري على بعد 7 كم وحامية التنف على بعد 28 كم غربًا. لا يرد في التقارير الخمسة.',
    },
  },
];

/** From north to south. */
export function composeCrossings(): readonly Feature<Point>[] {
  return crossings.map(({ id, en, ar, position, radiusM, source, note }) => ({
    type: 'Feature',
    id,
    geometry: { type: 'Point', coordinates: [...position] },
    properties: { kind: 'crossing', name: { en, ar }, place: id, radiusM, source, note },
  }));
}
