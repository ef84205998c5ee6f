/**
 * What Escape closes. Everything that opens adds a layer and removes it when it closes; one press closes the layer on top and nothing else. The page has
 * one stack, shared by menus, dialogs, tools and the selection.
 */
import { useEffect, useLayoutEffect, useRef } from 'react';

/** Closes what it stands for. `false`: there is nothing to close just now, and the press goes on to the layer below. */
export type CloseLayer = () => void | false;

export interface EscapeLayers {
  /** Adds a layer on top; call the result when the layer has closed by itself. */
  readonly add: (close: CloseLayer) => () => void;
  /** Closes the layer on top. False where no layer took the press. */
  readonly escape: () => boolean;
}

export function createEscapeLayers(): EscapeLayers {
  let layers: readonly { readonly close: CloseLayer }[] = [];
  return {
    add: (close) => {
      const layer = { close };
      layers = [...layers, layer];
      return () => {
        layers = layers.filter((each) => each !== layer);
      };
    },
    escape: () => layers.toReversed().some(({ close }) => close() !== false),
  };
}

export const escapeLayers = createEscapeLayers();

/** Adds a layer to the page's stack while `isOpen`. */
export function useEscapeLayer(isOpen: boolean, close: CloseLayer): void {
  const newest = useRef(close);
  useLayoutEffect(() => {
    newest.current = close;
  });
  useEffect(() => (isOpen ? escapeLayers.add(() => newest.current()) : undefined), [isOpen]);
}
