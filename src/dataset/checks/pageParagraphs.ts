/** Where the stored text of a report is wrapped, the lines on which the page's paragraphs begin go up and stay inside the text. */
import { errorAt, type Check } from './check.ts';

export const pageParagraphs: Check = {
  name: 'paragraphs of a page follow its lines',
  find: ({ sources }) =>
    sources.flatMap((entry) => {
      const { pageParagraphs: lines = [], paragraphs: last = 0 } = entry.value;
      return lines.every((line, index) => line > (lines[index - 1] ?? 0) && line <= last)
        ? []
        : [errorAt(entry, 'pageParagraphs', 'The lines do not go up from 1.', `Write them in order, up to ${last}.`)];
    }),
};
