/** JSON of which no row can be read: messages of services, and descriptions of services, layers and data sets. */
import { ImportStop } from '../importStop.ts';
import { isJsonRecord, recordsIn, recordsOf } from './jsonDocuments.ts';

type Json = Readonly<Record<string, unknown>>;

/** The message of a service that answers with an error; null where it answers otherwise. */
function errorOf({ error, errors, success, status, message, detail }: Json): string | null {
  const messageOf = (value: Json): string => {
    const text = value['message'] ?? value['detail'];
    return typeof text === 'string' && text !== '' ? text : JSON.stringify(value);
  };
  if (isJsonRecord(error)) return messageOf(error);
  if (typeof error === 'string' && error !== '') return error;
  if (typeof message === 'string' && (success === false || (typeof status === 'number' && status >= 400)))
    return message;
  const [first] = recordsIn(errors);
  if (first) return messageOf(first);
  return typeof detail === 'string' && success === undefined ? detail : null;
}

const hasFiles = (value: unknown): boolean =>
  isJsonRecord(value) &&
  [...recordsIn(value['resources']), ...recordsIn(value['distribution'])].some(
    (file) => typeof (file['url'] ?? file['downloadURL'] ?? file['accessURL']) === 'string',
  );

/** CKAN’s package_show and package_search, and DCAT. */
function isDataset(document: Json): boolean {
  const inner = isJsonRecord(document['result']) ? document['result'] : document;
  return [inner, ...recordsIn(inner['results']), ...recordsIn(inner['dataset'])].some(hasFiles);
}

/** Esri’s services and layers, their counts and lists of ids, and the pages of an OGC API that list its collections. */
function isService(document: Json): boolean {
  const layers = [...recordsIn(document['layers']), ...recordsIn(document['tables'])];
  const isLayer = (value: Json): boolean =>
    'maxRecordCount' in value ||
    'geometryType' in value ||
    /^(?:Feature Layer|Table|Group Layer)$/.test(String(value['type']));
  return (
    Array.isArray(document['objectIds']) ||
    (typeof document['count'] === 'number' && Object.keys(document).length === 1) ||
    'serviceDescription' in document ||
    recordsIn(document['collections']).some(({ links }) => Array.isArray(links)) ||
    (isLayer(document) && Array.isArray(document['fields']) && !Array.isArray(document['features'])) ||
    (layers.length > 0 && layers.every(isLayer))
  );
}

/** Whether the records of a list have places. */
const havePlaces = (records: readonly Json[]): boolean =>
  records.some((record) =>
    Object.keys(record).some((key) => /(?:^|_)(?:lat|lon|lng)|geom|coordinates|attributes/i.test(key)),
  );

/** Throws `ImportStop` where a document is known to hold no rows. */
export function stopWithoutRecords(document: Json, name: string): void {
  const records = recordsOf(document);
  if (records && havePlaces(records.values)) return;
  // A record by itself may have a member of such a name.
  const message = havePlaces([document]) ? null : errorOf(document);
  if (message !== null) throw new ImportStop('serviceError', { name, message: message.slice(0, 200) });
  if (isDataset(document)) throw new ImportStop('dataset', { name });
  if (isService(document)) throw new ImportStop('serviceMetadata', { name });
}
