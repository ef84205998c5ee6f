/** Tables as Parquet: columns with types, and key-value metadata of the file. */
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { FieldType } from './toGisFeature.ts';

/** Cells of `date` are days as `Date`, those of `binary` bytes. */
export interface TypedColumn {
  readonly name: string;
  readonly type: FieldType | 'binary';
  readonly data: (string | number | boolean | Date | Uint8Array | null)[];
}

const types: Readonly<Record<TypedColumn['type'], Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  real: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
  binary: { type: 'BYTE_ARRAY' },
};

/** Every column may be empty in any row. The same table gives the same bytes. */
export function writeTypedParquet(
  columns: readonly TypedColumn[],
  metadata: readonly { readonly key: string; readonly value: string }[],
): Uint8Array<ArrayBuffer> {
  const written = parquetWriteBuffer({
    createdBy: 'Border Brief',
    statistics: false,
    columnData: columns.map(({ name, data }) => ({ name, data })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: 'OPTIONAL', ...types[type] })),
    ],
    kvMetadata: [...metadata],
  });
  return new Uint8Array(written);
}
