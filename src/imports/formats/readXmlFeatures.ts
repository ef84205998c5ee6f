/** GML, news feeds with places, and OpenStreetMap data. The document is held as a whole, so its size is limited; each feature or entry is a row. */
import type { Document } from '@xmldom/xmldom';
import { collectBytes } from '../../formats/byteSource.ts';
import { ImportStop } from '../importStop.ts';
import type { ImportLimits } from '../limits.ts';
import { projectorFor } from '../places/chooseProjector.ts';
import { systemName } from '../places/projections.ts';
import { createFeatureRows, type FeatureRows } from '../table/featureRows.ts';
import { createTableBuilder, type RawTable } from '../table/rawTable.ts';
import { feedEntries } from './feedEntries.ts';
import { gmlFeatures, type XmlFeatures } from './gmlFeatures.ts';
import { isJsonRecord, recordsIn } from './jsonDocuments.ts';
import { osmElementsOf, osmFeatures } from './osmElements.ts';
import { parseXml } from './parseXml.ts';

/** An answer of Overpass in JSON; its remark says that the query was cut off. */
function overpassFeatures(text: string): XmlFeatures {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw new ImportStop('jsonDamaged');
  }
  const { elements, remark } = isJsonRecord(document) ? document : {};
  return {
    features: osmFeatures(recordsIn(elements)),
    missing: typeof remark === 'string' && /error|timed out/i.test(remark) ? -1 : 0,
    otherGeometries: 0,
  };
}

function featuresOf(document: Document, format: 'gml' | 'georss' | 'osm', name: string): XmlFeatures {
  if (format === 'gml') return gmlFeatures(document, name);
  if (format === 'georss') return feedEntries(document);
  return { features: osmFeatures(osmElementsOf(document)), missing: 0, otherGeometries: 0 };
}

/** `asked`: the reference system that the user names instead of that of the document. Throws `ImportStop` where the file as a whole cannot be read. */
export async function readXmlFeatures(
  chunks: AsyncIterable<Uint8Array>,
  format: 'gml' | 'georss' | 'osm',
  name: string,
  limits: ImportLimits,
  onRows: (rows: number) => void,
  asked?: string,
): Promise<RawTable> {
  const text = new TextDecoder().decode(await collectBytes(chunks, limits.documentBytes));
  const xml = text.trimStart().startsWith('<') ? parseXml(text) : null;
  const { features, missing, otherGeometries } = xml ? featuresOf(xml.document, format, name) : overpassFeatures(text);
  if (features.length === 0) throw new ImportStop('noFeatures', { name });
  const table = createTableBuilder(limits, true);
  const bySystem = new Map<string | null, FeatureRows>();
  for (const [index, { system, geometry, properties }] of features.entries()) {
    const used = asked ?? system;
    let rows = bySystem.get(used);
    if (!rows) {
      const project = await projectorFor(used);
      rows = createFeatureRows(table, limits, project);
      bySystem.set(used, rows);
      if (used !== null && project) table.decide({ code: 'projectedFrom', values: { name: systemName(used) } });
    }
    rows.add(index + 1, { type: 'Feature', properties, geometry }, false);
    if (index % 1000 === 0) onRows(index);
  }
  const isPlaced = features.some(({ geometry }) => geometry !== null);
  if (format === 'gml' && asked === undefined) {
    if (isPlaced && features.every(({ system, geometry }) => geometry === null || system === null))
      table.decide({ code: 'noSystem', values: {} });
    for (const [system, rows] of bySystem) rows.checkUnits(system);
  }
  if (features.some(({ properties }) => format === 'georss' && (properties['published'] ?? '') !== ''))
    table.decide({ code: 'publicationDays', values: {} });
  if (format === 'osm') table.decide({ code: 'openStreetMap', values: {} });
  if (otherGeometries > 0) table.decide({ code: 'otherGeometries', values: { count: otherGeometries } });
  if (missing !== 0) table.decide({ code: 'partOfAnswer', values: { count: Math.max(0, missing) } });
  if (xml?.mended) table.decide({ code: 'xmlMended', values: {} });
  onRows(table.rowsRead());
  return table.finish();
}
