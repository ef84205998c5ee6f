/** Saves what is chosen about a sheet under a name, and brings it back. */
import { useState, type ReactNode } from 'react';
import type { BoardPanelId } from '../../domain/board/panels.ts';
import type { SnapshotOptions } from '../../export/snapshot/snapshotOptions.ts';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { Select } from '../kit/Select.tsx';
import { useWords } from '../useApp.tsx';
import { TextField } from './fields.tsx';
import { loadTemplates, saveTemplates, withTemplate, type Template } from './templates.ts';

export function TemplateControl({
  options,
  panels,
  onChoose,
}: {
  options: SnapshotOptions;
  /** Of the board, on the sheet. */
  panels: readonly BoardPanelId[];
  onChoose: (template: Template) => void;
}): ReactNode {
  const words = useWords();
  const [templates, setTemplates] = useState(loadTemplates);
  const [chosen, setChosen] = useState('');
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const keep = (next: readonly Template[], now: string): void => {
    setTemplates(next);
    setChosen(now);
    setRefused(!saveTemplates(next));
  };
  const choose = (value: string): void => {
    const template = templates.find((each) => each.name === value);
    setChosen(template?.name ?? '');
    if (template) onChoose(template);
  };
  const save = (): void => {
    keep(withTemplate(templates, { name: name.trim(), options, panels }), name.trim());
    setName('');
  };
  return (
    <Disclosure title={words.t('export.templates')}>
      <div className="export-fields">
        {templates.length > 0 ? (
          <>
            <Select
              label={words.t('export.templates.choose')}
              value={chosen}
              onChange={choose}
              options={[
                { value: '', text: words.t('export.templates.none') },
                ...templates.map((each) => ({ value: each.name, text: each.name })),
              ]}
            />
            {chosen === '' ? null : (
              <Button
                onPress={() =>
                  keep(
                    templates.filter((each) => each.name !== chosen),
                    '',
                  )
                }
              >
                {words.t('export.templates.remove')}
              </Button>
            )}
          </>
        ) : null}
        <TextField label={words.t('export.templates.name')} value={name} longest={60} onChange={setName} />
        <Button isDisabled={name.trim() === ''} onPress={save}>
          {words.t('export.templates.save')}
        </Button>
        {refused ? (
          <p className="export-caution" role="alert">
            {words.t('export.templates.refused')}
          </p>
        ) : null}
      </div>
    </Disclosure>
  );
}
