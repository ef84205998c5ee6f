import { foreignKinds } from '../formats/fileKind.ts';
import { formatFaultCodes } from '../formats/formatFault.ts';

/** Why a file as a whole cannot be read. */
export const failureCodes = [
  'empty',
  'fileTooLarge',
  ...formatFaultCodes,
  'nestedArchive',
  'noDataInArchive',
  'unknownFormat',
  'pdf',
  'presentation',
  'tiles',
  ...foreignKinds,
  'tooManyRows',
  'tooManyColumns',
  'tooManyVertices',
  'jsonTooDeep',
  'jsonDamaged',
  'jsonNoRecords',
  'xmlDamaged',
  'xmlEntities',
  'networkLink',
  'quotesBroken',
  'noHeader',
  'parquetDamaged',
  'parquetCodec',
  'workbookDamaged',
  'oldWorkbookDamaged',
  'workbookEncrypted',
  'tooManyCells',
  'shapefilePart',
  'shapefileDamaged',
  'multiPatch',
  'geopackageDamaged',
  'geopackageSealed',
  'flatgeobufDamaged',
  'noLayer',
  'noFeatures',
  'serviceMetadata',
  'serviceError',
  'noSheet',
  'noRows',
  'tooMuchText',
  'unreadable',
  'projected',
  'degreesInMetres',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface ImportFailure {
  readonly code: FailureCode;
  /** What the words of the code are filled with. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Thrown deep inside a reader and turned into a value at the one door (`importFile.ts`), because a stream has no other way to end early. */
export class ImportStop extends Error {
  readonly failure: ImportFailure;

  constructor(code: FailureCode, values: ImportFailure['values'] = {}) {
    super(code);
    this.name = 'ImportStop';
    this.failure = { code, values };
  }
}

/** Thrown where the reader of a file called it off. */
export class ImportCancelled extends Error {}
