/** Names of the shapes of a slide, for its outline and for screen readers, and headings of the speaker’s notes. */
import { defineMessages } from './messages.ts';

export const slideWords = defineMessages({
  'slide.title': ['Title', 'العنوان'],
  'slide.subtitle': ['Subtitle', 'العنوان الفرعي'],
  'slide.map': ['Map', 'الخريطة'],
  'slide.marks': ['Marks of the records', 'علامات السجلات'],
  'slide.mark.alt': ['{name}. {kind}. {when}. {place}.', '{name}. {kind}. {when}. {place}.'],
  'slide.frame': ['Frame of the map', 'إطار الخريطة'],
  'slide.scale': ['Scale bar', 'مقياس الرسم'],
  'slide.north.alt': ['Arrow that points north', 'سهم يشير إلى الشمال'],
  'slide.locator.alt': [
    'Small map of the region; a frame shows what the large map covers',
    'خريطة صغيرة للمنطقة، وفيها إطار يبيّن ما تغطيه الخريطة الكبيرة',
  ],
  'slide.stamps': ['Counts, window and filters', 'الأعداد والنافذة الزمنية وعوامل التصفية'],
  'slide.notes': ['Notes and origin', 'ملاحظات ومصدر الورقة'],
  'slide.marking': ['Marking', 'الوسم'],
  'slide.symbol': ['Symbol', 'الرمز'],
  'slide.count': ['Count', 'العدد'],
  'slide.callout': ['Callout', 'تعليق على الخريطة'],
  'slide.records': ['Records', 'السجلات'],
});
