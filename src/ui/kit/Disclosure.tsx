/** A heading that opens and closes what stands below it: native details, so that find-in-page works, too. */
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';

export function Disclosure({
  title,
  open = false,
  children,
  count,
}: {
  title: ReactNode;
  open?: boolean;
  children: ReactNode;
  count?: string;
}): ReactNode {
  return (
    <details className="disclosure" open={open}>
      <summary className="disclosure-head">
        <Icon name="chevronEnd" />
        <span>{title}</span>
        {count === undefined ? null : <span className="disclosure-count">{count}</span>}
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
