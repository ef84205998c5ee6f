/**
 * The actions of the soak can be done, and what the page holds does not grow with them. `npm run bench -- soak` measures the same over more cycles, and
 * the heap.
 */
import { soakActions } from '../bench/soakActions.ts';
import { countObjects, measureHeld } from '../bench/soakFigures.ts';
import { expect, test } from './reader.ts';

// As in the bench: the layers fold to a rail.
test.use({ viewport: { width: 1280, height: 720 } });

test('a page that is used for long holds no more listeners and elements than after its first use', async ({
  reader,
  page,
}) => {
  await page.addInitScript(countObjects);
  await reader.open();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const cycle = async (names: readonly string[]): Promise<Readonly<Record<string, number>>> => {
    for (const name of names) await test.step(name, () => soakActions[name]?.(page));
    return measureHeld(page, session);
  };
  await cycle(Object.keys(soakActions));
  // Those that open and close parts of the page.
  const opening = ['briefing', 'board', 'desk', 'dialog', 'imports'];
  const [before, after] = [await cycle(opening), await cycle(opening)];
  expect(after['elements']).toBe(before['elements']);
  expect(after['listeners']).toBe(before['listeners']);
  expect(after['nodes']).toBeLessThan((before['nodes'] ?? 0) + 100);
});
