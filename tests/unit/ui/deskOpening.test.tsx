/** The desk as it opens: it does not speak of another tab before it knows of one, and finds no fault with what nobody has filled in. */
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { DeskPanel } from '../../../src/ui/desk/DeskPanel.tsx';
import { putText } from '../../../src/ui/desk/openReport.ts';
import { deskStore } from './deskStore.ts';
import { renderWith } from './renderWith.tsx';

it.each([
  ['asking', 'Opening the draft…', false],
  ['follower', 'Another tab is working on this draft. This one follows and changes nothing.', true],
] as const)('while it is %s, it says so, and keeps what is typed', async (role, text, isDisabled) => {
  const { user } = renderWith(deskStore('en', role), <DeskPanel />);
  expect(screen.getByText(text)).toBeTruthy();
  const field = screen.getByLabelText('Text of the report');
  expect(field).toHaveProperty('disabled', isDisabled);
  expect(screen.getByRole('button', { name: 'Open a file…' })).toHaveProperty('disabled', true);
  if (isDisabled) return;
  await user.type(field, 'Clashes near Al-Qaim{Control>}{Enter}{/Control}');
  expect(field).toHaveProperty('value', 'Clashes near Al-Qaim');
});

it('a card is not at fault before a field has been left empty', async () => {
  const store = deskStore();
  putText(store, 'Men arrested near the border\nBorder guards arrested two men on Tuesday near Al-Qaim.');
  const { user } = renderWith(store, <DeskPanel />);
  const publisher = screen.getByLabelText('Publisher');
  expect(publisher).toHaveProperty('value', '');
  expect(screen.getAllByText('please fill in').map((each) => each.className)).not.toContain('desk-fault');
  expect(publisher.getAttribute('aria-invalid')).toBeNull();
  await user.click(publisher);
  await user.tab();
  expect(publisher.getAttribute('aria-invalid')).toBe('true');
});
