/** The limits by which rows and records count as the same or near: shown, and the reader’s to change. */
import type { ReactNode } from 'react';
import { clamp } from '../../../base/numbers.ts';
import type { Thresholds } from '../../../domain/imported/reconcile.ts';
import { Toggle } from '../../kit/Toggle.tsx';
import { useWords } from '../../useApp.tsx';

const fields = [
  ['sameKm', 200],
  ['sameDays', 60],
  ['nearKm', 500],
  ['nearDays', 365],
] as const;

export function ThresholdFields({
  limits,
  onChange,
}: {
  limits: Thresholds;
  onChange: (limits: Thresholds) => void;
}): ReactNode {
  const words = useWords();
  const change = (field: (typeof fields)[number][0], most: number, text: string): void => {
    const value = Number(text);
    if (text === '' || !Number.isFinite(value)) return;
    const next = { ...limits, [field]: clamp(value, 0, most) };
    // Near is never narrower than the same.
    onChange(
      field.startsWith('same')
        ? { ...next, nearKm: Math.max(next.nearKm, next.sameKm), nearDays: Math.max(next.nearDays, next.sameDays) }
        : { ...next, sameKm: Math.min(next.sameKm, next.nearKm), sameDays: Math.min(next.sameDays, next.nearDays) },
    );
  };
  return (
    <div
      className="reconcile-limits"
      role="group"
      aria-label={words.t('reconcile.thresholds', { ...limits, needsActor: '' })}
    >
      {fields.map(([field, most]) => (
        <label key={field} className="reconcile-limit">
          <span className="quiet">{words.t(`reconcile.${field}`)}</span>
          <input
            type="number"
            min={0}
            max={most}
            step={field.endsWith('Km') ? 'any' : 1}
            value={limits[field]}
            onChange={(event) => change(field, most, event.currentTarget.value)}
          />
        </label>
      ))}
      <Toggle checked={limits.needsActor} onChange={(needsActor) => onChange({ ...limits, needsActor })}>
        {words.t('reconcile.needActor')}
      </Toggle>
    </div>
  );
}
