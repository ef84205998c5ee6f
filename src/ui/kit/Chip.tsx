/** A short text in a frame that can be removed. */
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from './Icon.tsx';

export function Chip({ children, removeLabel, onRemove }: { children: ReactNode; removeLabel: string; onRemove: () => void }): ReactNode {
  return (
    <Button className="chip" aria-label={removeLabel} onPress={onRemove}>
      <span className="chip-text">{children}</span>
      <Icon name="close" />
    </Button>
  );
}
