/** The sealed file: what it says of itself, when it is whole and when it is not. */
import { defineMessages } from './messages.ts';

export const sealWords = defineMessages({
  'seal.altered': [
    'This file has been altered since it was sealed. Do not brief from it.',
    'جرى تغيير هذا الملف بعد ختمه. لا تعتمد عليه في الإحاطة.',
  ],
  'seal.altered.parts': ['Not as sealed:', 'ما تغيّر منذ الختم:'],
  'seal.stopped': [
    'Border Brief does not start: this file has been altered or is incomplete, or this browser runs no scripts. Do not brief from it.',
    'لا يبدأ موجز الحدود: جرى تغيير هذا الملف أو هو ناقص، أو أن المتصفح لا يشغّل البرامج النصية. لا تعتمد عليه في الإحاطة.',
  ],
  'seal.whole.short': ['Sealed, unmodified', 'مختوم دون تغيير'],
  'seal.altered.short': ['ALTERED', 'مُغيَّر'],
  'seal.title': ['Seal of this file', 'ختم هذا الملف'],
  'seal.whole': [
    'Data as of {day}, unmodified since the file was sealed on {made}.',
    'البيانات حتى {day}، دون تغيير منذ ختم الملف في {made}.',
  ],
  'seal.about': [
    'The file checks each of its parts when it is opened. Whoever changes a file can seal it anew: compare the seal with the one that its maker gave you by another way.',
    'يفحص الملف كل جزء منه عند فتحه. ومن يغيّر ملفًا يمكنه ختمه من جديد: قارن الختم بما أعطاك إياه صانع الملف بطريق آخر.',
  ],
  'seal.noTemplate': [
    'The page’s host gives no sealed file; it needs the host once.',
    'لا يتيح مضيف الصفحة ملفًا مختومًا، والمضيف لازم لذلك مرة واحدة.',
  ],
  'seal.hash': ['Seal (SHA-256)', 'الختم (SHA-256)'],
});
