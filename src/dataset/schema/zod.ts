/**
 * The one door to zod. The page's content security policy forbids code made from text, so zod is told never to try; that must be said before
 * the first schema is made, hence here.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
