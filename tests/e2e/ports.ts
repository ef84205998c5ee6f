/** Where the pages under test are served. Two runs on one machine need ports of their own. */
export const port = Number(process.env['E2E_PORT'] ?? 4183);
export const contractPort = port + 1;
export const drawerPort = port + 2;
export const contractPage = `http://127.0.0.1:${contractPort}/`;
export const drawerPage = `http://127.0.0.1:${drawerPort}/`;
