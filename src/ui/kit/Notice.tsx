/** Something to know, with what to do about it. */
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';

export interface NoticeProps {
  readonly tone: 'info' | 'caution' | 'error';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly dismissLabel?: string;
  readonly onDismiss?: () => void;
}

export function Notice({ tone, children, actions, dismissLabel = '', onDismiss }: NoticeProps): ReactNode {
  return (
    <div className={`notice notice-${tone}`}>
      <Icon name={tone === 'info' ? 'info' : 'warning'} />
      <div className="notice-body">
        <div className="notice-text">{children}</div>
        {actions ? <div className="notice-actions">{actions}</div> : null}
      </div>
      {onDismiss ? <IconButton icon="close" label={dismissLabel} onPress={onDismiss} /> : null}
    </div>
  );
}
