/** Protocols of PMTiles archives, from opening to the last scene that names their tiles. */

interface Registry<Handler> {
  readonly add: (id: string, handler: Handler) => void;
  readonly remove: (id: string) => void;
  /** Addresses of tiles that the style names now. */
  readonly tilesInUse: () => readonly string[];
}

export interface TileProtocols<Handler> {
  readonly open: (id: string, handler: Handler) => void;
  /** The protocol ends as soon as no source names it; before that, tiles that are still asked for would fail. */
  readonly close: (id: string) => void;
  /** To be called after the style has changed. */
  readonly release: () => void;
  readonly closeAll: () => void;
}

export function createTileProtocols<Handler>({ add, remove, tilesInUse }: Registry<Handler>): TileProtocols<Handler> {
  const opened = new Set<string>();
  const closing = new Set<string>();
  const end = (id: string): void => {
    opened.delete(id);
    closing.delete(id);
    remove(id);
  };
  const release = (): void => {
    if (closing.size === 0) return;
    const tiles = tilesInUse();
    for (const id of closing) if (!tiles.some((url) => url.startsWith(`${id}://`))) end(id);
  };
  return {
    open: (id, handler) => {
      add(id, handler);
      opened.add(id);
    },
    close: (id) => {
      if (opened.has(id)) closing.add(id);
      release();
    },
    release,
    closeAll: () => {
      for (const id of opened) end(id);
    },
  };
}
