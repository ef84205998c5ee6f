/** The day beside a thumb of the window: seen while it is dragged or moved by keys, and no longer. */
import { fireEvent, render } from '@testing-library/react';
import { createRef } from 'react';
import { expect, it } from 'vitest';
import { WindowThumb } from '../../../src/ui/timeline/WindowThumb.tsx';
import { loadedStore } from '../ui/renderWith.tsx';
import { StoreProvider } from '../../../src/ui/useApp.tsx';

it('goes when a drag ends, though the thumb keeps the focus, and comes with the next key', () => {
  Element.prototype.setPointerCapture ??= () => undefined;
  const { getByRole, container } = render(
    <StoreProvider store={loadedStore()}>
      <WindowThumb
        edge="end"
        day={20_000}
        bounds={{ least: 19_000, most: 21_000 }}
        at={100}
        isBeyond={false}
        isCramped={false}
        ref={createRef()}
        dayAtX={(x) => 20_000 + Math.round(x / 10)}
        isPinching={() => false}
        onDay={() => undefined}
      />
    </StoreProvider>,
  );
  const thumb = getByRole('slider');
  const bubble = (): Element | null => container.querySelector('.timeline-bubble');
  const at = { pointerId: 1, isPrimary: true, button: 0, clientX: 0 };
  thumb.focus();
  fireEvent.pointerDown(thumb, at);
  expect(bubble()).not.toBeNull();
  fireEvent.pointerMove(thumb, { ...at, clientX: 60 });
  fireEvent.pointerUp(thumb, { ...at, clientX: 60 });
  expect(document.activeElement).toBe(thumb);
  expect(bubble()).toBeNull();
  fireEvent.keyDown(thumb, { key: 'ArrowRight' });
  expect(bubble()).not.toBeNull();
  fireEvent.blur(thumb);
  expect(bubble()).toBeNull();
});
