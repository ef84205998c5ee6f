/** Keeps a mapping by name on this machine, so that it is proposed for the next file with the same columns. */
import { type ReactNode, useId, useState } from 'react';
import { forgetMapping, keepMapping, type KeptMapping } from '../../imports/keptMappings.ts';
import { Button } from '../kit/Button.tsx';
import { useWords } from '../useApp.tsx';
import { isolated } from './fileWords.ts';

export function KeepMapping({
  current,
  proposed,
}: {
  current: Omit<KeptMapping, 'name'>;
  proposed: KeptMapping | null;
}): ReactNode {
  const words = useWords();
  const id = useId();
  const [name, setName] = useState(proposed?.name ?? '');
  const [said, setSaid] = useState('');
  return (
    <div className="import-keep">
      <label htmlFor={id}>{words.t('imported.map.keep.name')}</label>
      <input id={id} value={name} maxLength={120} onChange={({ currentTarget }) => setName(currentTarget.value)} />
      <Button
        isDisabled={name.trim() === ''}
        onPress={() => {
          const kept = keepMapping({ ...current, name: name.trim() });
          setSaid(
            words.t(kept ? 'imported.map.keep.done' : 'imported.map.keep.failed', { name: isolated(name.trim()) }),
          );
        }}
      >
        {words.t('imported.map.keep')}
      </Button>
      {proposed ? (
        <Button
          look="plain"
          onPress={() => {
            forgetMapping(proposed.name);
            setSaid(words.t('imported.map.keep.forgotten', { name: isolated(proposed.name) }));
          }}
        >
          {words.t('imported.map.keep.forget', { name: isolated(proposed.name) })}
        </Button>
      ) : null}
      <span role="status">{said}</span>
    </div>
  );
}
