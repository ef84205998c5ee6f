/** Where a programmer’s error ends. */
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { ErrorBoundary } from '../../../src/ui/ErrorBoundary.tsx';

function Broken(): never {
  throw new TypeError('no such thing');
}

it('shows its children while nothing is wrong', () => {
  render(<ErrorBoundary>all is well</ErrorBoundary>);
  expect(screen.getByText('all is well')).toBeTruthy();
});

it('says in both languages that something went wrong, with the message, and offers to load again', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(
    <ErrorBoundary>
      <Broken />
    </ErrorBoundary>,
  );
  vi.restoreAllMocks();
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('TypeError: no such thing');
  const [english, arabic] = screen.getAllByRole('heading');
  expect(english?.closest('[lang]')?.getAttribute('lang')).toBe('en');
  expect(arabic?.closest('[dir]')?.getAttribute('dir')).toBe('rtl');
  expect(arabic?.textContent).toMatch(/[\u0600-\u06ff]/);
  expect(screen.getAllByRole('button')).toHaveLength(2);
});
