/** A switch or a check box: a native input, drawn by the style sheet. */
import type { ReactNode } from 'react';

export interface ToggleProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Shown beside the box; with `label` it is for the eye only. */
  readonly children?: ReactNode;
  /** The accessible name, where it is not what is shown. */
  readonly label?: string;
  readonly look?: 'switch' | 'check';
  readonly isDisabled?: boolean;
}

export function Toggle({
  checked,
  onChange,
  children,
  label,
  look = 'check',
  isDisabled = false,
}: ToggleProps): ReactNode {
  return (
    <label className="toggle">
      <input
        type="checkbox"
        role={look === 'switch' ? 'switch' : undefined}
        className={look}
        checked={checked}
        disabled={isDisabled}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {children === undefined ? null : <span className="toggle-text">{children}</span>}
    </label>
  );
}
