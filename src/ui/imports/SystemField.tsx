/** The reference system of coordinates that are no degrees: one of those of the region, or another by its code or definition. */
import { type ReactNode, useId, useState } from 'react';
import { offeredSystems } from '../../imports/places/projections.ts';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';

const other = 'other';

/** Null is longitude and latitude of WGS 84. */
export function SystemField({
  value,
  onChange,
}: {
  value: string | null;
  onChange: (system: string | null) => void;
}): ReactNode {
  const words = useWords();
  const id = useId();
  const isOffered = value === null || offeredSystems.some((each) => each === value);
  const [names, setNames] = useState(!isOffered);
  const take = (text: string): void => {
    const named = text.trim() === '' ? null : text.trim();
    if (named !== value) onChange(named);
  };
  return (
    <span className="import-system">
      <Select
        label={words.t('imported.map.system')}
        value={names ? other : (value ?? '')}
        options={[
          { value: '', text: words.t('imported.map.system.degrees') },
          ...offeredSystems.map((system) => ({
            value: system as string,
            text: words.t(`imported.map.system.${system.slice(5) as '3857'}`),
          })),
          { value: other, text: words.t('imported.map.system.other') },
        ]}
        onChange={(chosen) => {
          setNames(chosen === other);
          if (chosen !== other) onChange(chosen === '' ? null : chosen);
        }}
      />
      {names ? (
        <span className="select">
          <label className="select-label" htmlFor={id}>
            {words.t('imported.map.system.code')}
          </label>
          <input
            id={id}
            dir="ltr"
            defaultValue={isOffered ? '' : (value ?? '')}
            placeholder="EPSG:32638"
            onBlur={({ currentTarget }) => take(currentTarget.value)}
            onKeyDown={({ key, currentTarget }) => {
              if (key === 'Enter') take(currentTarget.value);
            }}
          />
        </span>
      ) : null}
    </span>
  );
}
