/** Arabic is written in Arabic script and English in Latin: finds texts in the wrong slot and missing translations. */
import { textsIn, type TextEntry } from '../tables.ts';
import { errorAt, warningAt, type Check, type Finding } from './check.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const arabicLetters = (text: string): number => count(text, /\p{Script=Arabic}/gu);
const latinLetters = (text: string): number => count(text, /\p{Script=Latin}/gu);

/** Letters of Kurdish and Persian that look like Arabic ones and defeat search: yeh and kaf without their Arabic code, and Kurdish vowels. */
const foreignLetters = /[یکەێۆڕڵھہ]/u;

function faultsOf({ entry, text, path, isName }: TextEntry): readonly Finding[] {
  const findings: Finding[] = [];
  const arabic = arabicLetters(text.ar);
  if (arabic === 0 || (isName && latinLetters(text.ar) >= arabic)) {
    findings.push(
      errorAt(entry, `${path}.ar`, `The Arabic text "${text.ar}" is not in Arabic script.`, 'Write it in Arabic.'),
    );
  } else if (foreignLetters.test(text.ar)) {
    findings.push(
      warningAt(
        entry,
        `${path}.ar`,
        `The Arabic text has the letter "${foreignLetters.exec(text.ar)?.[0] ?? ''}" of Kurdish or Persian.`,
        'Write the Arabic letter (ي, ك, ه …), or move the text to "ckb".',
      ),
    );
  }
  if (latinLetters(text.en) === 0 || (isName && arabicLetters(text.en) > 0)) {
    findings.push(
      errorAt(
        entry,
        `${path}.en`,
        `The English text "${text.en}" is not in Latin script.`,
        'Write it in English; other scripts belong to "ar", "ckb" or "aliases".',
      ),
    );
  }
  if (text.ckb !== undefined && arabicLetters(text.ckb) === 0) {
    findings.push(
      errorAt(
        entry,
        `${path}.ckb`,
        `The Sorani text "${text.ckb}" is not in Arabic script.`,
        'Write it in Sorani, or remove it.',
      ),
    );
  }
  return findings;
}

export const scripts: Check = {
  name: 'each language is in its script',
  find: (tables) => textsIn(tables).flatMap(faultsOf),
};
