/**
 * In place of the WebAssembly that `flatgeobuf` would load for compressed files of its newest form: the page's policy forbids it, and a sealed page has
 * no address to load it from. Such a file is named as one that cannot be read.
 */
export async function init(): Promise<never> {
  return Promise.reject(new Error('Compressed FlatGeobuf is not read here.'));
}
