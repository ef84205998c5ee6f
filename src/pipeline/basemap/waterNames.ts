/** Named rivers and lakes, with places that identify their geometry. All coordinates are deliberately approximate. */

type Place = readonly [longitude: number, latitude: number];

export interface RiverName {
  readonly en: string;
  readonly ar: string;
  readonly rank: 1 | 2;
  /** Points that the river passes, downstream. */
  readonly course: readonly Place[];
}

export const riverNames: readonly RiverName[] = [
  {
    en: 'Euphrates',
    ar: 'الفرات',
    rank: 1,
    course: [
      [37.99, 36.83],
      [40.15, 35.34],
      [42.0, 34.38],
      [43.3, 33.43],
      [44.27, 32.55],
      [46.25, 31.04],
    ],
  },
  {
    en: 'Tigris',
    ar: 'دجلة',
    rank: 1,
    course: [
      [40.23, 37.9],
      [43.12, 36.34],
      [43.67, 34.6],
      [44.4, 33.3],
      [45.82, 32.5],
      [47.43, 31.02],
    ],
  },
  {
    en: 'Shatt al-Arab',
    ar: 'شط العرب',
    rank: 2,
    course: [
      [47.45, 31.0],
      [48.4, 30.0],
    ],
  },
  {
    en: 'Khabur',
    ar: 'الخابور',
    rank: 2,
    course: [
      [40.1, 36.82],
      [40.74, 36.48],
      [40.43, 35.15],
    ],
  },
  {
    en: 'Great Zab',
    ar: 'الزاب الكبير',
    rank: 2,
    course: [
      [43.75, 37.1],
      [43.36, 36.0],
    ],
  },
  {
    en: 'Little Zab',
    ar: 'الزاب الصغير',
    rank: 2,
    course: [
      [44.85, 35.9],
      [43.43, 35.24],
    ],
  },
  {
    en: 'Diyala',
    ar: 'ديالى',
    rank: 2,
    course: [
      [45.65, 35.05],
      [44.52, 33.22],
    ],
  },
  {
    en: 'Orontes',
    ar: 'العاصي',
    rank: 2,
    course: [
      [36.84, 34.69],
      [36.75, 35.13],
      [36.36, 35.95],
    ],
  },
];

export interface LakeName {
  readonly en: string;
  readonly ar: string;
  /** A point in the water, near the label. */
  readonly point: Place;
  /** `shore`: the finer outline of GSHHG; `hole`: the newer one, a hole in the land of OpenStreetMap. */
  readonly from: 'shore' | 'hole';
}

export const lakeNames: readonly LakeName[] = [
  { en: 'Lake Assad', ar: 'بحيرة الأسد', point: [38.22, 36.06], from: 'hole' },
  { en: 'Tharthar', ar: 'بحيرة الثرثار', point: [43.25, 33.98], from: 'shore' },
  { en: 'Razzaza', ar: 'بحيرة الرزازة', point: [43.68, 32.72], from: 'hole' },
  { en: 'Habbaniyah', ar: 'بحيرة الحبانية', point: [43.45, 33.28], from: 'shore' },
  { en: 'Haditha Dam Lake', ar: 'بحيرة حديثة', point: [42.27, 34.28], from: 'hole' },
  { en: 'Mosul Dam Lake', ar: 'بحيرة سد الموصل', point: [42.8, 36.7], from: 'hole' },
  { en: 'Dukan', ar: 'بحيرة دوكان', point: [44.95, 36.1], from: 'hole' },
  { en: 'Hamrin', ar: 'بحيرة حمرين', point: [45.02, 34.2], from: 'hole' },
  { en: 'Lake Urmia', ar: 'بحيرة أرومية', point: [45.4, 37.6], from: 'shore' },
  { en: 'Lake Van', ar: 'بحيرة وان', point: [42.95, 38.65], from: 'shore' },
];

/** Permanent waters without a label. Any other hole in the land of Iraq and Syria is a salt flat or marsh with intermittent water. */
export const namelessLakes: readonly Place[] = [
  [42.6, 36.83],
  [38.24, 36.48],
  [38.11, 36.69],
  [38.74, 35.87],
  [36.57, 34.64],
  [45.78, 35.16],
  [44.5, 34.62],
  [37.7, 35.89],
  [37.59, 36.01],
  [40.78, 36.27],
];
