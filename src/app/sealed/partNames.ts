/** Names of the parts that make a sealed page run. Its other parts are named as the files beside a hosted page. */
export const scriptPart = 'app.js';
export const stylePart = 'app.css';
export const workerPart = 'worker.js';
export const importWorkerPart = 'import-worker.js';
