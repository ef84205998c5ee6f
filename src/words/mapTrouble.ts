/** Why there is no map, beyond a browser that cannot draw one. Loaded when it happens. */
import { defineMessages } from './messages.ts';

export const mapTroubleWords = defineMessages({
  'notice.map-worker': [
    'A file that the map needs is missing where this page is hosted or was not kept on this device, so no map is drawn. List, details, filters and timeline work. Reload the page; if the notice returns, tell whoever hosts it.',
    'ثمة ملف تحتاج إليه الخريطة غير موجود على الخادم أو لم يُحفظ على هذا الجهاز، لذلك لا تُرسم الخريطة. تعمل القائمة والتفاصيل وعوامل التصفية والخط الزمني. أعد تحميل الصفحة، وإذا تكرر هذا الإشعار فأبلغ الجهة المستضيفة.',
  ],
});
