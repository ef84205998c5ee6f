/** The frame: title bar, panels, notices, errors, help. */
import type { Messages } from './messages.ts';

export const frameWords = {
  'app.name': ['Border Brief', 'موجز الحدود'],
  'app.subtitle': ['Iraq–Syria border · reports to {day}', 'الحدود العراقية السورية · تقارير حتى {day}'],
} as const satisfies Messages;
