/** A value that follows another once it has rested, so that a drag is announced when it ends and not at every step. */
import { useEffect, useState } from 'react';

export function useSettled<Value>(value: Value, restMs: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return settled;
}
