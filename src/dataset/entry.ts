/** A decoded value that remembers where it was written, so that a check can say so. */
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
