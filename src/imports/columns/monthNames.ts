/** Names of months as files in English, French and Arabic write them; the Arabic of the Levant and Iraq, and that of Egypt and the Gulf. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv', 'كانون الثاني', 'يناير'],
  ['february', 'feb', 'février', 'fevrier', 'févr', 'شباط', 'فبراير'],
  ['march', 'mar', 'mars', 'آذار', 'اذار', 'مارس'],
  ['april', 'apr', 'avril', 'avr', 'نيسان', 'أبريل', 'ابريل', 'إبريل'],
  ['may', 'mai', 'أيار', 'ايار', 'مايو'],
  ['june', 'jun', 'juin', 'حزيران', 'يونيو', 'يونيه'],
  ['july', 'jul', 'juillet', 'juil', 'تموز', 'يوليو', 'يوليه'],
  ['august', 'aug', 'août', 'aout', 'آب', 'اب', 'أغسطس', 'اغسطس'],
  ['september', 'sep', 'sept', 'septembre', 'أيلول', 'ايلول', 'سبتمبر'],
  ['october', 'oct', 'octobre', 'تشرين الأول', 'تشرين الاول', 'أكتوبر', 'اكتوبر'],
  ['november', 'nov', 'novembre', 'تشرين الثاني', 'نوفمبر'],
  ['december', 'dec', 'décembre', 'decembre', 'déc', 'كانون الأول', 'كانون الاول', 'ديسمبر'],
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((spellings, index) => spellings.map((spelling) => [spelling, index + 1] as const)),
);

/** 1–12; undefined where it is no month. */
export function monthOf(name: string): number | undefined {
  return months.get(name.toLowerCase().replace(/\.$/, '').trim());
}
