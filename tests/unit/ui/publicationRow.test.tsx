/** Publishers' names on the time axis: on the side of the page's direction, whatever the script of the name. */
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { composeTimeAxis } from '../../../src/domain/time/timeAxis.ts';
import { selectPublications } from '../../../src/store/timeSelectors.ts';
import { PublicationRow } from '../../../src/ui/timeline/PublicationRow.tsx';
import { wordsIn } from '../../../src/words/words.ts';
import { day } from '../domain/build.ts';
import { loadedStore } from './renderWith.tsx';

it('keeps the direction of a name to the name: its side is that of the page', () => {
  const [first, last] = [day('2026-01-01'), day('2026-02-12')];
  const axis = composeTimeAxis({ first, last, eventDays: [last] });
  const { container } = render(
    <PublicationRow
      geometry={{ axis, range: { start: 0, end: 1 }, widthPx: 900, textScale: 1 }}
      publications={selectPublications(loadedStore().getState()).filter((each) => each.day >= first)}
      asKnown={null}
      words={wordsIn('ar')}
    />,
  );
  const names = [...container.querySelectorAll('.timeline-published-name')];
  expect(names.length).toBeGreaterThan(0);
  // A bdi has a direction of its own, and logical insets follow it.
  expect(names.map(({ localName }) => localName)).not.toContain('bdi');
  expect(names.every((name) => name.querySelector('bdi'))).toBe(true);
});
