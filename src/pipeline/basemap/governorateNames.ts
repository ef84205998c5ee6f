/**
 * Governorates of Iraq and Syria: P-code (OCHA), ISO 3166-2 code that identifies the geometry, names, and a point near the label.
 * Spelling is curated; the source's own spelling mixes several systems.
 */
export interface GovernorateName {
  readonly id: string;
  readonly iso: string;
  readonly country: 'IQ' | 'SY';
  readonly en: string;
  readonly ar: string;
  readonly label: readonly [longitude: number, latitude: number];
}

const iraq: readonly Omit<GovernorateName, 'country'>[] = [
  { id: 'IQG01', iso: 'IQ-AN', en: 'Anbar', ar: 'الأنبار', label: [41.55, 32.45] },
  { id: 'IQG02', iso: 'IQ-BA', en: 'Basra', ar: 'البصرة', label: [47.35, 30.25] },
  { id: 'IQG03', iso: 'IQ-MU', en: 'Muthanna', ar: 'المثنى', label: [45.3, 30.1] },
  { id: 'IQG04', iso: 'IQ-NA', en: 'Najaf', ar: 'النجف', label: [43.6, 30.9] },
  { id: 'IQG05', iso: 'IQ-QA', en: 'Al-Qadisiyah', ar: 'القادسية', label: [45.25, 31.85] },
  { id: 'IQG06', iso: 'IQ-SU', en: 'Sulaymaniyah', ar: 'السليمانية', label: [45.35, 35.25] },
  { id: 'IQG07', iso: 'IQ-BB', en: 'Babil', ar: 'بابل', label: [44.6, 32.7] },
  { id: 'IQG08', iso: 'IQ-BG', en: 'Baghdad', ar: 'بغداد', label: [44.38, 33.31] },
  { id: 'IQG09', iso: 'IQ-DA', en: 'Duhok', ar: 'دهوك', label: [43.3, 37.05] },
  { id: 'IQG10', iso: 'IQ-DI', en: 'Diyala', ar: 'ديالى', label: [45.1, 34.0] },
  { id: 'IQG11', iso: 'IQ-AR', en: 'Erbil', ar: 'أربيل', label: [44.35, 36.4] },
  { id: 'IQG12', iso: 'IQ-KA', en: 'Karbala', ar: 'كربلاء', label: [43.7, 32.4] },
  { id: 'IQG13', iso: 'IQ-TS', en: 'Kirkuk', ar: 'كركوك', label: [44.05, 35.2] },
  { id: 'IQG14', iso: 'IQ-MA', en: 'Maysan', ar: 'ميسان', label: [47.0, 31.95] },
  { id: 'IQG15', iso: 'IQ-NI', en: 'Nineveh', ar: 'نينوى', label: [42.35, 35.85] },
  { id: 'IQG16', iso: 'IQ-SD', en: 'Saladin', ar: 'صلاح الدين', label: [43.55, 34.85] },
  { id: 'IQG17', iso: 'IQ-DQ', en: 'Dhi Qar', ar: 'ذي قار', label: [46.3, 31.25] },
  { id: 'IQG18', iso: 'IQ-WA', en: 'Wasit', ar: 'واسط', label: [45.6, 32.75] },
];

const syria: readonly Omit<GovernorateName, 'country'>[] = [
  { id: 'SY01', iso: 'SY-DI', en: 'Damascus', ar: 'دمشق', label: [36.29, 33.51] },
  { id: 'SY02', iso: 'SY-HL', en: 'Aleppo', ar: 'حلب', label: [37.75, 36.25] },
  { id: 'SY03', iso: 'SY-RD', en: 'Rif Dimashq', ar: 'ريف دمشق', label: [37.35, 33.55] },
  { id: 'SY04', iso: 'SY-HI', en: 'Homs', ar: 'حمص', label: [38.35, 34.25] },
  { id: 'SY05', iso: 'SY-HM', en: 'Hama', ar: 'حماة', label: [37.25, 35.15] },
  { id: 'SY06', iso: 'SY-LA', en: 'Latakia', ar: 'اللاذقية', label: [36.02, 35.6] },
  { id: 'SY07', iso: 'SY-ID', en: 'Idlib', ar: 'إدلب', label: [36.7, 35.75] },
  { id: 'SY08', iso: 'SY-HA', en: 'Al-Hasakah', ar: 'الحسكة', label: [40.75, 36.75] },
  { id: 'SY09', iso: 'SY-DY', en: 'Deir ez-Zor', ar: 'دير الزور', label: [39.95, 34.95] },
  { id: 'SY10', iso: 'SY-TA', en: 'Tartus', ar: 'طرطوس', label: [36.1, 34.95] },
  { id: 'SY11', iso: 'SY-RA', en: 'Raqqa', ar: 'الرقة', label: [38.85, 36.15] },
  { id: 'SY12', iso: 'SY-DR', en: 'Daraa', ar: 'درعا', label: [36.15, 32.8] },
  { id: 'SY13', iso: 'SY-SU', en: 'As-Suwayda', ar: 'السويداء', label: [36.85, 32.75] },
  { id: 'SY14', iso: 'SY-QU', en: 'Quneitra', ar: 'القنيطرة', label: [35.87, 33.05] },
];

export const governorateNames: readonly GovernorateName[] = [
  ...iraq.map((name): GovernorateName => ({ ...name, country: 'IQ' })),
  ...syria.map((name): GovernorateName => ({ ...name, country: 'SY' })),
];
