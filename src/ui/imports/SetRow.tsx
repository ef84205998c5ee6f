/** One imported set in the list: shown or not, its name, how much of it is in the window, its place and its colour. */
import { type ReactNode, useState } from 'react';
import type { ImportedSet } from '../../domain/imported/importedSet.ts';
import { importedColour } from '../../map/scene/importedInputs.ts';
import {
  moveSet,
  openReport,
  removeSet,
  renameSet,
  restyleSet,
  undoSets,
} from '../../store/actions/importedActions.ts';
import { crossOf } from '../../store/importedSelectors.ts';
import { selectTheme } from '../../store/selectors.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { toTip } from '../kit/tip.ts';
import { Toggle } from '../kit/Toggle.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { isolated } from './fileWords.ts';
import { notify } from '../../store/actions/sessionActions.ts';
import type { AppStore } from '../../store/store.ts';

/** Takes a set away, with a way back for as long as the notice stands. */
export function removeWithUndo(store: AppStore, set: ImportedSet): void {
  removeSet(store, set.id);
  notify(store, {
    tone: 'info',
    key: 'imported.removed',
    values: { name: isolated(set.name) },
    action: 'imported.undo',
    onAction: () => undoSets(store),
  });
}

function SetCount({ set }: { set: ImportedSet }): ReactNode {
  const words = useWords();
  const certain = useApp((state) => crossOf(state, set).counts().total.certain[0] ?? 0);
  const possible = useApp((state) => crossOf(state, set).counts().total.possible[0] ?? 0);
  return (
    <span className="layer-count set-count">
      <VisuallyHidden>{words.t('imported.inWindow', { certain, possible, total: set.columns.rows })}</VisuallyHidden>
      <span aria-hidden="true">
        <span className="layer-certain">{words.number(certain)}</span>
        {possible > 0 ? (
          <span className="possible-count">{words.t('layers.possible', { count: possible })}</span>
        ) : null}
        <span className="layer-seen"> {words.t('imported.inWindow.short', { total: set.columns.rows })}</span>
      </span>
    </span>
  );
}

function SetName({ set, onDone }: { set: ImportedSet; onDone: () => void }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [name, setName] = useState(set.name);
  const keep = (): void => {
    renameSet(store, set.id, name);
    onDone();
  };
  return (
    <input
      className="set-name-field"
      aria-label={words.t('imported.name')}
      value={name}
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it takes the place of the button that was just pressed, and its focus
      autoFocus
      dir="auto"
      maxLength={120}
      onChange={({ currentTarget }) => setName(currentTarget.value)}
      onBlur={keep}
      onKeyDown={({ key }) => {
        if (key === 'Enter') keep();
        else if (key === 'Escape') onDone();
      }}
    />
  );
}

export function SetRow({ set, isFirst, isLast }: { set: ImportedSet; isFirst: boolean; isLast: boolean }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const theme = useApp(selectTheme);
  const [renaming, setRenaming] = useState(false);
  const { colour, hidden } = set.style;
  const named = { name: isolated(set.name) };
  return (
    <li className={hidden ? 'set set-hidden' : 'set'}>
      <div className="set-head">
        <Toggle
          look="switch"
          checked={!hidden}
          label={words.t('imported.show', named)}
          onChange={(shown) => restyleSet(store, set.id, { hidden: !shown })}
        />
        <button
          type="button"
          className="set-colour"
          aria-label={words.t('imported.colour', named)}
          {...toTip(words.t('imported.colour', named), 'bottom')}
          onClick={() => restyleSet(store, set.id, { colour: (colour + 1) % theme.imported.length })}
        >
          <span className="set-dot" style={{ background: importedColour(theme, colour) }} />
        </button>
        {renaming ? (
          <SetName set={set} onDone={() => setRenaming(false)} />
        ) : (
          <button
            type="button"
            className="set-name"
            aria-label={words.t('imported.rename', named)}
            onClick={() => setRenaming(true)}
          >
            <bdi>{set.name}</bdi>
          </button>
        )}
      </div>
      <div className="set-tools">
        <SetCount set={set} />
        <IconButton
          icon="chevronUp"
          label={words.t('imported.up', named)}
          isDisabled={isFirst}
          onPress={() => moveSet(store, set.id, -1)}
        />
        <IconButton
          icon="chevronDown"
          label={words.t('imported.down', named)}
          isDisabled={isLast}
          onPress={() => moveSet(store, set.id, 1)}
        />
        <IconButton icon="info" label={words.t('imported.report', named)} onPress={() => openReport(store, set.id)} />
        <IconButton icon="close" label={words.t('imported.remove', named)} onPress={() => removeWithUndo(store, set)} />
      </div>
    </li>
  );
}
