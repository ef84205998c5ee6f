/** Replaces, in a sealed page, the start of the worker that reads the second half of a table: its workers have no file that they could start another from. */
import type { StartRange } from '../../imports/ranges/rangeReader.ts';

export const startRange: StartRange = () => null;
