/** A failure is enough: the smallest example of it is not looked for. */
import fc from 'fast-check';

fc.configureGlobal({ endOnFailure: true });
