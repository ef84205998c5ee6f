/** The languages of the interface. */
export type Language = 'en' | 'ar';
export const languages: readonly Language[] = ['en', 'ar'];

/** A text in both languages of the interface; `ckb` (Sorani Kurdish) only for names of places. */
export interface Text {
  readonly en: string;
  readonly ar: string;
  readonly ckb?: string | undefined;
}
