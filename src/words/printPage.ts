/** What the page says when the browser prints it as it is. Loaded with printing. */
import { defineMessages } from './messages.ts';

export const printPageWords = defineMessages({
  'printPage.records': ['Records shown', 'السجلات المعروضة'],
  'printPage.noMap': ['The map could not be drawn.', 'تعذّر رسم الخريطة.'],
  'printPage.sources': ['Sources', 'المصادر'],
  'printPage.better': [
    'Printed by the menu of the browser, with the map as it was on the screen. Ctrl+P on the page and “Export” print a sheet laid out for paper.',
    'طُبعت من قائمة المتصفح بالخريطة كما كانت على الشاشة. يطبع Ctrl+P على الصفحة و«تصدير» ورقةً معدّة للطباعة.',
  ],
});
