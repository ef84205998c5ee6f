/** The offer of a new version of the page. */
import { defineMessages } from './messages.ts';

export const updateWords = defineMessages({
  'update.ready': [
    'A new version is ready. It will be used when you choose; your view is kept.',
    'إصدار جديد جاهز. يُستخدم متى اخترت ذلك، ويبقى عرضك كما هو.',
  ],
  'update.take': ['Use the new version', 'استخدام الإصدار الجديد'],
  'update.elsewhere': [
    'Another window has switched to a new version. Reload the page before you continue.',
    'انتقلت نافذة أخرى إلى إصدار جديد. أعد تحميل الصفحة قبل المتابعة.',
  ],
});
