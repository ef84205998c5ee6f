/** A value between two ends: a native range input, which follows the reading direction and answers to arrows, Page, Home and End keys. */
import type { ReactNode } from 'react';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, for those who listen. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
}

export function Slider({ label, value, min, max, step, valueText, onChange }: SliderProps): ReactNode {
  return (
    <input
      type="range"
      className="slider"
      aria-label={label}
      aria-valuetext={valueText}
      title={`${label}: ${valueText}`}
      value={value}
      min={min}
      max={max}
      step={step}
      onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
    />
  );
}
