/** Protocols of archives end with the last scene that names their tiles. */
import { expect, it } from 'vitest';
import { createTileProtocols } from '../../../src/map/engine/tileProtocols.ts';

it('an archive that was replaced is unregistered once the style no longer names it', () => {
  const registered = new Set<string>();
  let inUse: readonly string[] = [];
  const protocols = createTileProtocols<null>({
    add: (id) => registered.add(id),
    remove: (id) => registered.delete(id),
    tilesInUse: () => inUse,
  });
  protocols.open('own1', null);
  inUse = ['own1://{z}/{x}/{y}'];
  protocols.open('own11', null);
  protocols.close('own1');
  expect([...registered]).toEqual(['own1', 'own11']);
  inUse = ['own11://{z}/{x}/{y}'];
  protocols.release();
  expect([...registered]).toEqual(['own11']);
  protocols.close('own1');
  protocols.open('own12', null);
  protocols.close('own12');
  expect([...registered]).toEqual(['own11']);
  protocols.closeAll();
  expect([...registered]).toEqual([]);
});
