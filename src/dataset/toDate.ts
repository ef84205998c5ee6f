/** EDTF that a schema has already accepted → date. */
import { decodeEdtf, type EdtfDate } from '../domain/time/edtf.ts';

/** Throws where the schema let through what is no date: that would be a fault of the schema, not of the data. */
export function toDate(text: string): EdtfDate {
  const decoded = decodeEdtf(text);
  if (!decoded.ok) throw new Error(`The schema accepted "${text}" as a date.`);
  return decoded.value;
}
