/** Which column says what: one choice for each role, in groups. */
import type { ReactNode } from 'react';
import { geoPrecisions } from '../../domain/records/record.ts';
import { type MappedRole, type Mapping, precisionScales } from '../../imports/columns/mapping.ts';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';

interface RoleProps {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

/** What puts a row on the map, or into the area that counts it. */
export const placeRoles = ['position', 'latitude', 'longitude', 'governorate'] as const;

const groups = [
  ['where', ['latitude', 'longitude', 'position', 'governorate', 'country', 'zone', 'precision', 'radius']],
  ['when', ['earliest', 'latest', 'reported', 'datePrecision', 'month', 'dayOfMonth']],
  ['what', ['category', 'actor', 'otherActor', 'best', 'low', 'high']],
] as const satisfies readonly (readonly [string, readonly MappedRole[]])[];

export function RoleSelects({ roles, columns, mapping, onChange }: RoleProps & { roles: readonly MappedRole[] }) {
  const words = useWords();
  const options = [
    { value: '', text: words.t('imported.map.none') },
    ...columns.map((name, index) => ({ value: String(index), text: name })),
  ];
  return roles.map((role) => (
    <Select
      key={role}
      label={words.t(`imports.role.${role}`)}
      value={String(mapping.columns[role] ?? '')}
      options={options}
      onChange={(value) =>
        onChange({ ...mapping, columns: { ...mapping.columns, [role]: value === '' ? null : Number(value) } })
      }
    />
  ));
}

function PrecisionField({ mapping, onChange }: Omit<RoleProps, 'columns'>): ReactNode {
  const words = useWords();
  return mapping.columns.precision === null ? (
    <Select
      label={words.t('imported.map.precision')}
      value={mapping.assumedPrecision}
      options={geoPrecisions.map((value) => ({ value, text: words.code('precision', value) }))}
      onChange={(assumedPrecision) => onChange({ ...mapping, assumedPrecision })}
    />
  ) : (
    <Select
      label={words.t('imported.map.scale')}
      value={mapping.scale}
      options={precisionScales.map((value) => ({ value, text: words.t(`imported.map.scale.${value}`) }))}
      onChange={(scale) => onChange({ ...mapping, scale })}
    />
  );
}

/** `asked`: roles that are asked for elsewhere. */
export function RoleFields({ asked, ...fields }: RoleProps & { asked: readonly MappedRole[] }): ReactNode {
  const words = useWords();
  return groups.map(([group, roles]) => (
    <fieldset key={group} className="import-group">
      <legend>{words.t(`importForm.columns.${group}`)}</legend>
      <div className="import-roles">
        <RoleSelects roles={roles.filter((role) => !asked.includes(role))} {...fields} />
        {group === 'where' ? <PrecisionField mapping={fields.mapping} onChange={fields.onChange} /> : null}
      </div>
    </fieldset>
  ));
}
