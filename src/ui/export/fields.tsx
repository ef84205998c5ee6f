/** Fields of the dialog of exports. */
import { useId, type ReactNode } from 'react';

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
  readonly longest: number;
  readonly type?: 'text' | 'password';
}

export function TextField({ label, value, placeholder, onChange, longest, type = 'text' }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <span className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir="auto"
        autoComplete={type === 'password' ? 'new-password' : undefined}
        value={value}
        placeholder={placeholder}
        maxLength={longest}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </span>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** An empty field is 0; its reader keeps it within its limits. */
export function NumberField({ label, value, least, most, onChange }: NumberFieldProps): ReactNode {
  const id = useId();
  return (
    <span className="text-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        min={least}
        max={most}
        value={value === 0 ? '' : value}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber || 0)}
      />
    </span>
  );
}
