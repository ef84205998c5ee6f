/** Text for those who listen. */
import type { ReactNode } from 'react';

export function VisuallyHidden({ children }: { children: ReactNode }): ReactNode {
  return <span className="visually-hidden">{children}</span>;
}
