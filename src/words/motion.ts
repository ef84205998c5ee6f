/** Videos and animations of the time window. */
import { defineMessages } from './messages.ts';

export const motionWords = defineMessages({
  'export.format.webm': ['Video (WebM)', 'فيديو (WebM)'],
  'export.format.mp4': ['Video (MP4)', 'فيديو (MP4)'],
  'export.format.gif': ['Animation (GIF)', 'صورة متحركة (GIF)'],
  'motion.step.frame': [
    'Drawing frame {frame, number} of {frames, number}…',
    'رسم الإطار {frame, number} من {frames, number}…',
  ],
  'motion.noCodec': [
    'This browser cannot encode this kind of video at this size. WebM, MP4 or GIF may still work, or a smaller size.',
    'لا يستطيع هذا المتصفح ترميز فيديو من هذا النوع بهذا الحجم. قد يعمل WebM أو MP4 أو GIF، أو حجم أصغر.',
  ],
  'motion.legend': ['Video', 'فيديو'],
  'motion.mode': ['Time window', 'النافذة الزمنية'],
  'motion.mode.growing': ['Grows from the first day', 'تتسع ابتداءً من اليوم الأول'],
  'motion.mode.sliding': ['Moves with a fixed width', 'تتقدّم بعرض ثابت'],
  'motion.stepDays': ['Days per frame', 'عدد الأيام لكل إطار'],
  'motion.widthDays': ['Window width in days', 'عرض النافذة الزمنية بالأيام'],
  'motion.framesPerSecond': ['Frames per second', 'عدد الإطارات في الثانية'],
  'motion.holdSeconds': ['Hold last frame (s)', 'مدة بقاء الإطار الأخير (ث)'],
  'motion.told': [
    '{frames, plural, one {# frame} other {# frames}}, {seconds} s',
    '{frames, plural, zero {لا إطارات} one {إطار واحد} two {إطاران} few {# إطارات} many {# إطارًا} other {# إطار}}، {seconds} ث',
  ],
});
