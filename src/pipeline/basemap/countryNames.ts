/** Names of the countries, and label points clear of towns, rivers and the Iraq–Syria border. */
export interface CountryName {
  readonly a3: string;
  readonly en: string;
  readonly ar: string;
  readonly label: readonly [longitude: number, latitude: number];
  /** 1 for Iraq and Syria, 2 for the others. */
  readonly rank: 1 | 2;
}

export const countryNames: readonly CountryName[] = [
  { a3: 'IRQ', en: 'Iraq', ar: 'العراق', label: [43.05, 31.95], rank: 1 },
  { a3: 'SYR', en: 'Syria', ar: 'سوريا', label: [38.25, 35.15], rank: 1 },
  { a3: 'TUR', en: 'Türkiye', ar: 'تركيا', label: [38.6, 38.05], rank: 2 },
  { a3: 'IRN', en: 'Iran', ar: 'إيران', label: [48.0, 34.05], rank: 2 },
  { a3: 'JOR', en: 'Jordan', ar: 'الأردن', label: [37.75, 32.2], rank: 2 },
  { a3: 'SAU', en: 'Saudi Arabia', ar: 'السعودية', label: [41.6, 29.6], rank: 2 },
  { a3: 'KWT', en: 'Kuwait', ar: 'الكويت', label: [47.5, 29.1], rank: 2 },
  { a3: 'LBN', en: 'Lebanon', ar: 'لبنان', label: [35.85, 34.05], rank: 2 },
  { a3: 'EGY', en: 'Egypt', ar: 'مصر', label: [31.0, 27.5], rank: 2 },
  { a3: 'CYP', en: 'Cyprus', ar: 'قبرص', label: [33.1, 34.9], rank: 2 },
  { a3: 'ARM', en: 'Armenia', ar: 'أرمينيا', label: [44.9, 40.35], rank: 2 },
  { a3: 'AZE', en: 'Azerbaijan', ar: 'أذربيجان', label: [47.6, 40.5], rank: 2 },
  { a3: 'GEO', en: 'Georgia', ar: 'جورجيا', label: [43.5, 42.1], rank: 2 },
];
