/** Stands in a sealed page for the address of MapLibre’s worker, which a hosted page has beside it. */
import { embeddedUrl } from '../../base/embedded.ts';
import { workerPart } from './partNames.ts';

export default embeddedUrl(workerPart, 'text/javascript') ?? '';
