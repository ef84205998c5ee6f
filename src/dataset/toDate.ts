/** EDTF that a schema has already accepted → date. */
import { decodeEdtf, type EdtfDate } from '../domain/time/edtf.ts';

/** Throws for a text that is not a date: the schema should have refused it, so this is a programming error. */
export function toDate(text: string): EdtfDate {
  const decoded = decodeEdtf(text);
  if (!decoded.ok) throw new Error(`The schema accepted "${text}" as a date.`);
  return decoded.value;
}
