/** Choices when the page is sealed: a password and a signature. */
import { defineMessages } from './messages.ts';

export const sealingWords = defineMessages({
  'sealing.title': ['Lock and signature', 'القفل والتوقيع'],
  'sealing.lock': ['Lock with a password', 'قفل بكلمة مرور'],
  'sealing.password': ['Password', 'كلمة المرور'],
  'sealing.again': ['Password again', 'كلمة المرور مرة أخرى'],
  'sealing.short': [
    'At least {count} characters; four random words are good.',
    '{count} حرفًا على الأقل؛ أربع كلمات عشوائية خيار جيد.',
  ],
  'sealing.differ': ['The two entries differ.', 'الإدخالان مختلفان.'],
  'sealing.lost': [
    'Nobody can open the file without this password. Send it separately from the file.',
    'لا يستطيع أحد فتح الملف من دون كلمة المرور هذه. أرسلها بوسيلة غير الملف.',
  ],
  'sealing.sign': ['Sign', 'توقيع'],
  'sealing.name': ['Name of the signer', 'اسم صاحب التوقيع'],
  'sealing.key': [
    'Your key, kept in this browser. Send it to your readers separately from the file:',
    'مفتاحك المحفوظ في هذا المتصفح. أرسله إلى قرائك بوسيلة غير الملف:',
  ],
  'sealing.noKeys': [
    'This browser cannot sign or keeps no keys.',
    'لا يستطيع هذا المتصفح التوقيع أو لا يحفظ المفاتيح.',
  ],
  'sealing.draft': [
    'Send the draft along ({count, plural, one {# change} other {# changes}})',
    'إرفاق المسودة ({count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}})',
  ],
  'sealing.draft.with': [
    'The file opens with the published data. Its reader is told of the draft and can look through it; the text of the report is not in it.',
    'يُفتح الملف بالبيانات المنشورة، ويُنبَّه قارئه إلى المسودة ويمكنه الاطلاع عليها؛ ولا يتضمن نص التقرير.',
  ],
  'sealing.draft.without': [
    'The file has the published data only. The draft stays in this browser.',
    'في الملف البيانات المنشورة وحدها. وتبقى المسودة في هذا المتصفح.',
  ],
  'sealing.draft.found': [
    'This file carries a draft, not published: {count, plural, one {# change} other {# changes}}.',
    'في هذا الملف مسودة غير منشورة: {count, plural, zero {لا تغييرات} one {تغيير واحد} two {تغييران} few {# تغييرات} many {# تغييرًا} other {# تغيير}}.',
  ],
  'sealing.draft.look': ['Look through it', 'الاطلاع عليها'],
  'sealing.limits': [
    'A password hides everything in the file except its size and the version of the page. It does not protect an opened page, and a weak one can be guessed. A signature shows who sealed the file; it does not hide anything.',
    'تخفي كلمة المرور كل ما في الملف سوى حجمه وإصدار الصفحة. وهي لا تحمي صفحة مفتوحة، ويمكن تخمين كلمة ضعيفة. ويبيّن التوقيع من ختم الملف ولا يخفي شيئًا.',
  ],
});
