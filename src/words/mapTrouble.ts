/** Why there is no map, beyond a browser that cannot draw one, and why a map of the user's own is not drawn. Loaded when it happens. */
import { defineMessages } from './messages.ts';

export const mapTroubleWords = defineMessages({
  'notice.map-worker': [
    'A file that the map needs is missing where this page is hosted or was not kept on this device, so no map is drawn. List, details, filters and timeline work. Reload the page; if the notice returns, tell whoever hosts it.',
    'ثمة ملف تحتاج إليه الخريطة غير موجود على الخادم أو لم يُحفظ على هذا الجهاز، لذلك لا تُرسم الخريطة. تعمل القائمة والتفاصيل وعوامل التصفية والخط الزمني. أعد تحميل الصفحة، وإذا تكرر هذا الإشعار فأبلغ الجهة المستضيفة.',
  ],
  'notice.own-basemap-unreadable': [
    '“{name}” could not be read. Check that the file is complete and try again.',
    'تعذّرت قراءة «{name}». تحقق من اكتمال الملف وحاول مجددًا.',
  ],
  'notice.own-basemap-foreign': [
    '“{name}” is on another site. Only files on this device or on this page’s own site can be opened.',
    '«{name}» موجود على موقع آخر. لا يمكن فتح إلا ملفات هذا الجهاز أو موقع هذه الصفحة.',
  ],
  'notice.own-basemap-no-archive': ['“{name}” is not a PMTiles archive.', '«{name}» ليس أرشيف PMTiles.'],
  'notice.tiles-no-days': [
    '“{name}” has no events with a readable date. See the README for the names of their properties.',
    'لا يحوي «{name}» أحداثًا بتاريخ يمكن قراءته. أسماء خصائصها في ملف README.',
  ],
  'notice.own-basemap-other-tiles': [
    '“{name}” contains a type of tile that cannot be drawn here.',
    'يحوي «{name}» نوعًا من المربعات لا يمكن رسمه هنا.',
  ],
});
