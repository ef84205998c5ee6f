/** How play goes, in a few characters: "day · 4/s". */
import type { Playing } from '../../store/session.ts';
import type { Words } from '../../words/words.ts';

export function playSummary({ step, speed, loop }: Playing, words: Words): string {
  return words.t(loop ? 'time.play.summary.loop' : 'time.play.summary', { step: words.t(`time.play.step.${step}`), speed: words.number(speed, 1) });
}
