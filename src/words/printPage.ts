/** What the page says when the browser prints it as it is. Loaded with printing. */
import { defineMessages } from './messages.ts';

export const printPageWords = defineMessages({
  'printPage.records': ['Records shown', 'السجلات المعروضة'],
  'printPage.sources': ['Sources', 'المصادر'],
  'printPage.better': [
    'Printed by the menu of the browser. Ctrl+P on the page and “Export” print a sheet with its map, key and sources.',
    'طُبعت من قائمة المتصفح. يطبع Ctrl+P على الصفحة و«تصدير» ورقةً بخريطتها ومفتاحها ومصادرها.',
  ],
});
