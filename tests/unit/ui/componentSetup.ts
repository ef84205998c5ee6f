/** What a page has and the stand-in for one lacks, and a clean page after each test. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// Parts of the page are loaded when they are wanted, which takes a slow machine its time.
configure({ asyncUtilTimeout: 30_000 });

// A usual screen: on a smaller one panels fold.
window.innerWidth = 1366;

Element.prototype.scrollIntoView ??= () => undefined;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
