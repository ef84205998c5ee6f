/** Whether a file is worth offering for import: by its name, else by how it begins. Whether it can be read is for the import to say. */
const names = /\.(csv|tsv|json|geojson|geojsonl|ndjson|kml|kmz|gpx|parquet|xlsx|zip|gz)$/i;
const headBytes = 65_536;
/** The third is how gzip begins, as the decoder spells its two bytes. */
const starts = ['PK', 'PAR1', '\u001f\u2039', '<', '{', '['];

export async function mayHoldData(file: File): Promise<boolean> {
  if (names.test(file.name)) return true;
  const bytes = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  const head = new TextDecoder('windows-1252').decode(bytes).replace(/^ï»¿/, '').trimStart();
  if (starts.some((start) => head.startsWith(start))) return true;
  const [first = '', ...others] = head.split(/\r?\n/, 2);
  return others.length > 0 && /[,;\t|]/.test(first);
}
