/** The mark of the product: two lands and the line between them. */
import type { ReactNode } from 'react';

export function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="mark-ground" d="M2 2h20v20H2z" />
      <path className="mark-land" d="M2 2h9.5l2 5.5-3 4.5 4 4-1.5 6H2z" />
      <path className="mark-line" d="m11.5 2 2 5.5-3 4.5 4 4-1.5 6" />
    </svg>
  );
}
