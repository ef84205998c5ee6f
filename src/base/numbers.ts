/** The number nearest to `value` that lies in `low..high` (both ends included). */
export function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
