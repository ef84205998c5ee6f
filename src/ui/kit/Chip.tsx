/** A short text in a frame that can be removed. */
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export function Chip({
  children,
  removeLabel,
  onRemove,
}: {
  children: ReactNode;
  removeLabel: string;
  onRemove: () => void;
}): ReactNode {
  return (
    <button type="button" className="chip" aria-label={removeLabel} onClick={onRemove}>
      <span className="chip-text">{children}</span>
      <Icon name="close" />
    </button>
  );
}
