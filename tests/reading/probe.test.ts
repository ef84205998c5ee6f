import { it } from 'vitest';
it('x', async () => { await import('./probe.ts'); });
