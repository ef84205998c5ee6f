/** The map port made of MapLibre keeps the same contract as the model that stands in for it in the unit tests. */
import { contractPage } from './ports.ts';
import { portContract } from '../contract/portContract.ts';
import { expect, test } from './reader.ts';

interface Outcome {
  readonly name: string;
  readonly passed: boolean;
  readonly message: string;
}

test('MapLibre keeps the port’s contract', async ({ page }) => {
  await page.goto(contractPage);
  await expect(page).toHaveTitle(/^(done|failed)/, { timeout: 300_000 });
  const outcomes = JSON.parse((await page.locator('#results').textContent()) ?? '[]') as readonly Outcome[];
  expect(outcomes.filter(({ passed }) => !passed)).toEqual([]);
  expect(outcomes.map(({ name }) => name)).toEqual(portContract.map(({ name }) => name));
});
