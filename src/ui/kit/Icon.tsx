/** One icon of the set, for the eye only: whatever holds it carries the words. */
import type { ReactNode } from 'react';
import { iconPaths, isMirrored, type IconName } from './icons.ts';

export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg
      className={isMirrored(name) ? 'icon icon-mirrored' : 'icon'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name].d} />
    </svg>
  );
}
