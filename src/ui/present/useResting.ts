/** Whether nothing has moved on the page for a while: the tools of a presentation leave then. Pointer and focus bring them back. */
import { useEffect, useState } from 'react';

const restMs = 2000;
const signs = ['pointermove', 'pointerdown', 'focusin'] as const;

export function useResting(): boolean {
  const [resting, setResting] = useState(false);
  useEffect(() => {
    let timer = 0;
    const wake = (): void => {
      setResting(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setResting(true), restMs);
    };
    wake();
    for (const sign of signs) window.addEventListener(sign, wake);
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, wake);
    };
  }, []);
  return resting;
}
