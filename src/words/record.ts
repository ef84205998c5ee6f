/** Reading a record: details, claims, list, search and filters. */
import type { Messages } from './messages.ts';

export const recordWords = {
  'record.when': ['When', 'متى'],
  'record.where': ['Where', 'أين'],
} as const satisfies Messages;
