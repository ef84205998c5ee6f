/** For a report whose stored text is wrapped: the first lines of the page’s paragraphs increase and lie inside the text. */
import type { Source } from '../../domain/records/record.ts';
import { errorAt, type Check } from './check.ts';

/** What is wrong with the list; undefined if nothing is. */
function faultOf({ pageParagraphs, paragraphs }: Source): readonly [message: string, remedy: string] | undefined {
  if (pageParagraphs === undefined) return undefined;
  if (paragraphs === undefined)
    return ['Only a report with numbered lines has paragraphs of a page.', 'Remove "pageParagraphs".'];
  const ascends = pageParagraphs.every((line, index) => index === 0 || line > (pageParagraphs[index - 1] ?? 0));
  if (!ascends) return ['The first lines of the paragraphs do not go up.', 'Write them in the order of the page.'];
  const last = pageParagraphs.at(-1) ?? 0;
  return last > paragraphs
    ? [`A paragraph begins on line ${last} of ${paragraphs}.`, `Write lines from 1 to ${paragraphs}.`]
    : undefined;
}

export const pageParagraphs: Check = {
  name: 'paragraphs of a page follow its lines',
  find: ({ sources }) =>
    sources.flatMap((entry) => {
      const fault = faultOf(entry.value);
      return fault ? [errorAt(entry, 'pageParagraphs', ...fault)] : [];
    }),
};
