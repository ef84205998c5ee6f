/** Films of the window. */
import { defineMessages } from './messages.ts';

export const motionWords = defineMessages({
  'export.format.webm': ['Film (WebM)', 'فيلم (WebM)'],
  'export.format.mp4': ['Film (MP4)', 'فيلم (MP4)'],
  'export.format.gif': ['Moving picture (GIF)', 'صورة متحركة (GIF)'],
  'motion.step.frame': [
    'Drawing sheet {frame, number} of {frames, number} …',
    'رسم الورقة {frame, number} من {frames, number}…',
  ],
  'motion.noCodec': [
    'This browser writes no film of this kind at this size. WebM, MP4 or GIF may still work, or a smaller size.',
    'لا يكتب هذا المتصفح أفلامًا من هذا النوع بهذا الحجم. قد يعمل WebM أو MP4 أو GIF، أو حجم أصغر.',
  ],
  'motion.legend': ['Film', 'الفيلم'],
  'motion.mode': ['Window of time', 'النافذة الزمنية'],
  'motion.mode.growing': ['Grows from the first day', 'تتسع ابتداءً من اليوم الأول'],
  'motion.mode.sliding': ['Slides along', 'تنزلق على امتداد المدة'],
  'motion.stepDays': ['Days from sheet to sheet', 'الأيام بين ورقة وأخرى'],
  'motion.widthDays': ['Days that the window is wide', 'عرض النافذة بالأيام'],
  'motion.framesPerSecond': ['Sheets a second', 'عدد الأوراق في الثانية'],
  'motion.holdSeconds': ['Seconds that the last sheet stays', 'ثواني بقاء الورقة الأخيرة'],
  'motion.told': [
    '{frames, plural, one {# sheet} other {# sheets}}, {seconds} s',
    '{frames, plural, zero {لا أوراق} one {ورقة واحدة} two {ورقتان} few {# أوراق} many {# ورقة} other {# ورقة}}، {seconds} ث',
  ],
});
