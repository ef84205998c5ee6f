/**
 * The only import of zod. The Content-Security-Policy of the page forbids evaluating text, so zod’s compilation is switched off; this must happen before
 * the first schema is created.
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

export { z };
