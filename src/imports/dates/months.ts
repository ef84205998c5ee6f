/** Names of months in the languages of the region and of its observers, for three calendars. */
import { foldLetters } from './foldDateText.ts';

const gregorian: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'janvier',
    'janv',
    'januar',
    'ocak',
    'oca',
    'كانون الثاني',
    'كانون ثاني',
    'يناير',
    'جانفي',
    'ژانویه',
    'کانوونی دووەم',
    'کانوونی دووەمی',
    'çile',
    'kanuna paşin',
  ],
  [
    'february',
    'feb',
    'février',
    'févr',
    'fev',
    'februar',
    'şubat',
    'şub',
    'شباط',
    'فبراير',
    'فيفري',
    'فوریه',
    'شوبات',
    'شوباتی',
    'sibat',
  ],
  ['march', 'mar', 'mars', 'märz', 'mart', 'آذار', 'مارس', 'ئازار', 'ئازاری', 'adar'],
  ['april', 'apr', 'avril', 'avr', 'nisan', 'nis', 'نيسان', 'أبريل', 'إبريل', 'آوریل', 'نیسان', 'نیسانی'],
  ['may', 'mai', 'mayıs', 'أيار', 'مايو', 'مه', 'ئایار', 'ئایاری', 'gulan'],
  [
    'june',
    'jun',
    'juin',
    'juni',
    'haziran',
    'haz',
    'حزيران',
    'يونيو',
    'يونيه',
    'ژوئن',
    'حوزەیران',
    'حوزەیرانی',
    'heziran',
  ],
  [
    'july',
    'jul',
    'juillet',
    'juil',
    'juli',
    'temmuz',
    'tem',
    'تموز',
    'يوليو',
    'يوليه',
    'ژوئیه',
    'تەمووز',
    'تەمووزی',
    'tirmeh',
  ],
  ['august', 'aug', 'août', 'aou', 'ağustos', 'ağu', 'آب', 'أغسطس', 'اوت', 'ئاب', 'ئابی', 'tebax'],
  [
    'september',
    'sep',
    'sept',
    'septembre',
    'eylül',
    'eyl',
    'أيلول',
    'سبتمبر',
    'سپتامبر',
    'ئەیلوول',
    'ئەیلوولی',
    'ilon',
  ],
  [
    'october',
    'oct',
    'octobre',
    'oktober',
    'okt',
    'ekim',
    'eki',
    'تشرين الأول',
    'تشرين أول',
    'أكتوبر',
    'اکتبر',
    'تشرینی یەکەم',
    'تشرینی یەکەمی',
    'cotmeh',
  ],
  [
    'november',
    'nov',
    'novembre',
    'kasım',
    'kas',
    'تشرين الثاني',
    'تشرين ثاني',
    'نوفمبر',
    'نوامبر',
    'تشرینی دووەم',
    'تشرینی دووەمی',
    'mijdar',
  ],
  [
    'december',
    'dec',
    'décembre',
    'déc',
    'dezember',
    'dez',
    'aralık',
    'ara',
    'كانون الأول',
    'كانون أول',
    'ديسمبر',
    'دسامبر',
    'کانوونی یەکەم',
    'کانوونی یەکەمی',
    'kanuna peşin',
    'berfanbar',
  ],
];
const islamic: readonly (readonly string[])[] = [
  ['محرم', 'المحرم', 'muharram'],
  ['صفر', 'safar'],
  ['ربيع الأول', 'ربيع أول', "rabi' al-awwal", 'rabi al-awwal', 'rabi al awwal', 'rabi i'],
  ['ربيع الآخر', 'ربيع الثاني', "rabi' al-thani", 'rabi al-thani', 'rabi al thani', 'rabi ii'],
  ['جمادى الأولى', 'جمادى الأول', 'jumada al-awwal', 'jumada al-ula', 'jumada i'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الثاني', 'jumada al-thani', 'jumada al-akhira', 'jumada ii'],
  ['رجب', 'rajab'],
  ['شعبان', "sha'ban", 'shaban', 'shaaban'],
  ['رمضان', 'ramadan', 'ramazan'],
  ['شوال', 'shawwal', 'shawal'],
  ['ذو القعدة', 'ذي القعدة', 'ذوالقعده', "dhu al-qi'dah", 'dhu al-qadah', 'dhul qadah'],
  ['ذو الحجة', 'ذي الحجة', 'ذوالحجه', 'dhu al-hijjah', 'dhul hijjah'],
];
/** With the names that Kurdish gives the same months. */
const persian: readonly (readonly string[])[] = [
  ['فروردین', 'farvardin', 'خاکەلێوە'],
  ['اردیبهشت', 'ordibehesht', 'گوڵان'],
  ['خرداد', 'khordad', 'جۆزەردان'],
  ['تیر', 'tir', 'پووشپەڕ'],
  ['مرداد', 'mordad', 'گەلاوێژ'],
  ['شهریور', 'shahrivar', 'خەرمانان'],
  ['مهر', 'mehr', 'ڕەزبەر'],
  ['آبان', 'aban', 'گەڵاڕێزان', 'خەزەڵوەر'],
  ['آذر', 'azar', 'سەرماوەز'],
  ['دی', 'dey', 'بەفرانبار'],
  ['بهمن', 'bahman', 'ڕێبەندان'],
  ['اسفند', 'esfand', 'ڕەشەمێ'],
];

export type Calendar = 'gregorian' | 'islamic' | 'persian';
export const calendars: readonly Calendar[] = ['gregorian', 'islamic', 'persian'];

export interface NamedMonth {
  readonly calendar: Calendar;
  /** 1–12. */
  readonly month: number;
}

const named: ReadonlyMap<string, NamedMonth> = new Map(
  (
    [
      ['persian', persian],
      ['islamic', islamic],
      ['gregorian', gregorian],
    ] as const
  ).flatMap(([calendar, names]) =>
    names.flatMap((spellings, index) =>
      spellings.map((spelling) => [foldLetters(spelling), { calendar, month: index + 1 }] as const),
    ),
  ),
);

/** Of a folded name, with a point after it or not; two names of one month may stand together (`نيسان/أبريل`). */
export function monthOf(folded: string): NamedMonth | undefined {
  const plain = folded.replace(/\.$/, '').trim();
  // The linking vowel of Kurdish: `10ê Sibatê`, `5ی شوباتی`.
  const own = named.get(plain) ?? named.get(plain.replace(/(?<=...)(?:e|ي)$/, ''));
  if (own) return own;
  const parts = folded
    .split(/[/()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first, ...others] = parts.map((part) => named.get(part));
  return parts.length > 1 && first && others.every((other) => other?.month === first.month) ? first : undefined;
}
