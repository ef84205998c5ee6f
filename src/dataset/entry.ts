/** A decoded value with its position in the file, for the findings of checks. */
export interface Entry<Value> {
  readonly value: Value;
  /** Relative to data/. */
  readonly file: string;
  /** Its id, or its number in the file as `#3` where it has none. */
  readonly label: string;
  /** From 1. */
  readonly number: number;
  /** `properties.` where the value was the properties of a feature, else empty. */
  readonly prefix: 'properties.' | '';
}
