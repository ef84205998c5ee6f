/** The foot of the dialog, into which each step of an import puts what it is for: it stays in view, whatever scrolls above it. */
import { createContext, createElement, useContext, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

export const FootSlot = createContext<HTMLElement | null>(null);

export function InFoot({ children }: { children: ReactNode }): ReactNode {
  const slot = useContext(FootSlot);
  return slot ? createPortal(createElement('div', { className: 'import-foot' }, children), slot) : null;
}
