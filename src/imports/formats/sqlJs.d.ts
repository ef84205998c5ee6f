/** SQLite as plain JavaScript: the WebAssembly build of the same package is forbidden by the page’s policy. */
declare module 'sql.js/dist/sql-asm-memory-growth.js' {
  import initSqlJs from 'sql.js';
  export default initSqlJs;
}
