/** The timeline, the window, play and the count line. */
import type { Messages } from './messages.ts';

export const timeWords = {
  'time.from': ['From', 'من'],
  'time.to': ['To', 'إلى'],
} as const satisfies Messages;
