/** One of a few: a native select, which every device shows in its own best way. */
import { useId, type ReactNode } from 'react';

export interface SelectProps<Value extends string> {
  readonly label: string;
  /** Whether the label is shown; it is always spoken. */
  readonly labelled?: boolean;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
}

export function Select<Value extends string>({
  label,
  labelled = true,
  value,
  options,
  onChange,
}: SelectProps<Value>): ReactNode {
  const id = useId();
  const choose = (text: string): void => {
    const option = options.find((each) => each.value === text);
    if (option) onChange(option.value);
  };
  return (
    <span className="select">
      <label htmlFor={id} className={labelled ? 'select-label' : 'visually-hidden'}>
        {label}
      </label>
      <select id={id} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </span>
  );
}
