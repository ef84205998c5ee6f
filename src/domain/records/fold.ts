/**
 * One spelling for many: names in Latin, Arabic and Kurdish script are folded to a common form, so that Al-Hawl, al-Hol and الهول can be found
 * whichever way they are typed. What folding cannot join, the gazetteer's aliases do.
 */

const arabicForms: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ی: 'ي',
  ێ: 'ي',
  ې: 'ي',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ؤ: 'و',
  ۆ: 'و',
  ۇ: 'و',
  ک: 'ك',
  گ: 'ك',
  ڕ: 'ر',
  ڵ: 'ل',
  پ: 'ب',
  چ: 'ج',
  ژ: 'ز',
  ڤ: 'ف',
  ء: '',
};

/** Kurdish and Turkish letters that do not decompose into a base letter and a mark. */
const latinForms: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', æ: 'ae', ß: 'ss', đ: 'd', ł: 'l' };

const articlePattern = /(^|\s)(?:al|el|ar|as|at|ad|an|ash|az|ath|adh|ul)\s+(?=[a-z])/g;

/** Words without case, marks, articles, apostrophes, hyphens and doubled letters, joined by single spaces. */
export function foldName(text: string): string {
  const plain = text
    .replace(/[ʿʾʼʻʽʹˈ'`’‘‛′´]/g, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{Mark}\p{Format}\u0640]/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[ı-ſøæßđł\u0621-\u06d5]/g, (letter) => arabicForms[letter] ?? latinForms[letter] ?? letter)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
  return plain
    .replace(articlePattern, '$1')
    .replace(/(^|\s)ال(?=\p{Letter}{2})/gu, '$1')
    .replace(/(\p{Letter})\1+/gu, '$1');
}

/** Whether every word of a folded query begins a word of the folded text. */
export function matchesFolded(foldedText: string, foldedQuery: string): boolean {
  const padded = ` ${foldedText}`;
  return foldedQuery.split(' ').every((word) => padded.includes(` ${word}`));
}
