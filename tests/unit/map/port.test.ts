import { describe, it } from 'vitest';
import { createFakeMap } from '../../contract/fakePort.ts';
import { contractCamera } from '../../contract/contractTools.ts';
import { portContract } from '../../contract/portContract.ts';

describe('the fake map port', () => {
  it.each(portContract)('$name', async ({ run }) => {
    await run(createFakeMap(contractCamera));
  });
});
