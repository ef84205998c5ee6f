/** The sealed file: its state and its warnings. */
import { defineMessages } from './messages.ts';

export const sealWords = defineMessages({
  'seal.altered': [
    'This file has been altered since it was sealed. Do not brief from it.',
    'جرى تغيير هذا الملف بعد ختمه. لا تعتمد عليه في الإحاطة.',
  ],
  'seal.altered.parts': ['Not as sealed:', 'ما تغيّر منذ الختم:'],
  'seal.foreign': [
    'The page holds something that was not sealed with it: it was put into the file, or a browser extension has changed the page. Nothing of it is shown.',
    'في الصفحة ما لم يُختم معها: أُدخل إلى الملف، أو غيّرت إضافة في المتصفح الصفحةَ. لن يُعرض منها شيء.',
  ],
  'seal.lock.ask': ['This file is locked. Password:', 'هذا الملف مقفل. كلمة المرور:'],
  'seal.lock.open': ['Open', 'فتح'],
  'seal.lock.working': ['Checking the password …', 'يجري التحقق من كلمة المرور …'],
  'seal.lock.wrong': ['This password does not open the file.', 'كلمة المرور هذه لا تفتح الملف.'],
  'seal.stopped': [
    'Border Brief does not start: this file has been altered or is incomplete, or this browser runs no scripts. Do not brief from it.',
    'لا يبدأ موجز الحدود: جرى تغيير هذا الملف أو هو ناقص، أو أن المتصفح لا يشغّل البرامج النصية. لا تعتمد عليه في الإحاطة.',
  ],
  'seal.whole.short': ['Sealed, unmodified', 'مختوم من دون تغيير'],
  'seal.signed.short': ['Sealed, signed by {name}', 'مختوم، وقّعه {name}'],
  'seal.altered.short': ['ALTERED', 'مُغيَّر'],
  'seal.title': ['Seal of this file', 'ختم هذا الملف'],
  'seal.whole': [
    'Data as of {day}, unmodified since the file was sealed on {made}.',
    'البيانات حتى {day}، من دون تغيير منذ ختم الملف في {made}.',
  ],
  'seal.about': [
    'The file checks each of its parts when it is opened. Whoever can change a file can seal it again: compare the seal with the one that its author sent you through a separate channel.',
    'يفحص الملف كل جزء منه عند فتحه. ومن يستطيع تغيير ملف يستطيع ختمه مجددًا: قارن الختم بالختم الذي أرسله إليك معدّ الملف بوسيلة أخرى.',
  ],
  'seal.noTemplate': [
    'The sealed file could not be fetched; the page must reach its host once.',
    'تعذّر جلب الملف المختوم؛ يلزم الاتصال بمضيف الصفحة مرة واحدة.',
  ],
  'seal.signer': ['Signed by', 'التوقيع'],
  'seal.key': ['Key of the signer', 'مفتاح صاحب التوقيع'],
  'seal.key.about': [
    'Anybody can sign under any name. Compare the key with the one that the signer sent you through a separate channel.',
    'يستطيع أي شخص أن يوقّع بأي اسم. قارن المفتاح بالمفتاح الذي أرسله إليك صاحب التوقيع بوسيلة أخرى.',
  ],
  'seal.unsigned': ['Not signed.', 'غير موقّع.'],
  'seal.hash': ['Seal (SHA-256)', 'الختم (SHA-256)'],
});
