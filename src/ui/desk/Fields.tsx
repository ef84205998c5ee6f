/** Fields of the desk: one label, one control, and what is wrong with it: as a hint until the field has been left, and as a fault from then on. */
import { useId, useState, type ReactNode } from 'react';

/** What is said below a control, and the attributes of a control that is so described. */
function useNote(fault: string | undefined, hint: string | undefined) {
  const id = useId();
  const [isLeft, setLeft] = useState(false);
  const text = fault ?? hint;
  const isFault = isLeft && fault !== undefined;
  return {
    note:
      text === undefined ? null : (
        <span id={id} className={isFault ? 'desk-fault' : 'hint'}>
          {text}
        </span>
      ),
    described: {
      'aria-invalid': isFault ? true : undefined,
      'aria-describedby': text === undefined ? undefined : id,
      onBlur: () => setLeft(true),
    },
  };
}

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly dir?: 'ltr' | 'auto';
  readonly type?: 'text' | 'number';
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly isDisabled?: boolean;
  readonly size?: 'short' | 'whole';
}

export function Field({
  label,
  value,
  onChange,
  dir = 'auto',
  type = 'text',
  hint,
  fault,
  isDisabled = false,
  size = 'whole',
}: FieldProps): ReactNode {
  const id = useId();
  const { note, described } = useNote(fault, hint);
  return (
    <span className={`desk-field desk-field-${size}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        dir={dir}
        value={value}
        disabled={isDisabled}
        {...described}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {note}
    </span>
  );
}

export interface Choice {
  readonly value: string;
  readonly text: string;
}

export interface ChoiceGroup {
  readonly title: string;
  readonly choices: readonly Choice[];
}

export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices?: readonly Choice[];
  readonly groups?: readonly ChoiceGroup[];
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
  readonly size?: 'short' | 'whole';
}

export function ChoiceField({
  label,
  value,
  choices = [],
  groups = [],
  onChange,
  hint,
  fault,
  size = 'whole',
}: ChoiceFieldProps): ReactNode {
  const id = useId();
  const { note, described } = useNote(fault, hint);
  return (
    <span className={`desk-field desk-field-${size}`}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} {...described} onChange={(event) => onChange(event.currentTarget.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
        {groups.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.choices.map((choice) => (
              <option key={choice.value} value={choice.value}>
                {choice.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {note}
    </span>
  );
}
