/** The briefing that comes with the data: its file, and its title as the file says it, for the button that opens it. */
import type { Text } from '../domain/records/text.ts';

export const shippedBriefing: { readonly file: string; readonly title: Text } = {
  file: 'briefings/frontier-2026.brief.json',
  title: { en: 'The Iraq–Syria frontier, early 2026', ar: 'الحدود العراقية السورية، مطلع 2026' },
};
