/**
 * Whether two values of plain data say the same: null, primitives, arrays and objects. The same object is equal without being read; pixels and
 * other typed arrays are equal only when they are the same object.
 */
export function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (ArrayBuffer.isView(a) || ArrayBuffer.isView(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return (
      Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((item, index) => isEqual(item, b[index]))
    );
  }
  const left = definedEntries(a);
  const right = new Map(definedEntries(b));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && isEqual(value, right.get(key)));
}

/** A member that is undefined says the same as no member. */
function definedEntries(value: object): (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, member]) => member !== undefined);
}
