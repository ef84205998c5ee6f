/** A new version of the page that waits until the reader takes it. */
import { defineMessages } from './messages.ts';

export const updateWords = defineMessages({
  'update.ready': [
    'A new version is ready. It waits until you take it; the view stays.',
    'إصدار جديد جاهز. ينتظر حتى تقبله، ويبقى العرض كما هو.',
  ],
  'update.take': ['Take the new version', 'استخدام الإصدار الجديد'],
  'update.elsewhere': [
    'Another window has taken a new version. Load the page again before you go on.',
    'اعتمدت نافذة أخرى إصدارًا جديدًا. أعد تحميل الصفحة قبل المتابعة.',
  ],
});
