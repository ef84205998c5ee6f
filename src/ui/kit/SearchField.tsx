/**
 * A field that suggests while one types, after the ARIA combobox pattern: the focus stays in the field, arrows move among the suggestions, Enter
 * takes one. Enter with none taken hands over the text itself. Ours because the library's hides the whole page from assistive technology meanwhile.
 */
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useEscapeLayer } from './escapeLayers.ts';
import { Icon } from './Icon.tsx';
import { SuggestionList, type SuggestionGroup } from './SuggestionList.tsx';

export interface SearchFieldProps {
  /** Id of the input. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly groups: readonly SuggestionGroup[];
  /** Shown where nothing matches. */
  readonly emptyText: string;
  /** Shown below the suggestions. */
  readonly footText: string;
  /** The number of suggestions, for those who listen. */
  readonly countText: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onEnter: (text: string) => void;
}

export function SearchField(props: SearchFieldProps): ReactNode {
  const { id, label, placeholder, text, groups, emptyText, footText, countText, onText, onChoose, onEnter } = props;
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const items = groups.flatMap((group) => group.items);
  const [focused, setFocused] = useState(false);
  const expanded = open && text.trim() !== '';
  const current = expanded ? items[active] : undefined;
  const optionId = (suggestion: string): string => `${listId} ${suggestion}`.replaceAll(' ', '-');

  // Escape closes the suggestions first and then empties the field.
  useEscapeLayer(focused && text !== '', () => onText(''));
  useEscapeLayer(expanded, () => setOpen(false));
  const type = (typed: string): void => {
    onText(typed);
    setOpen(true);
    setActive(-1);
  };
  const choose = (chosen: string): void => {
    setOpen(false);
    onChoose(chosen);
  };
  const move = (by: number): void => {
    setOpen(true);
    // One stop between the last and the first suggestion is the text itself.
    setActive(((active + 1 + by + items.length + 1) % (items.length + 1)) - 1);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Enter' && current) choose(current.id);
    else if (event.key === 'Enter') {
      setOpen(false);
      onEnter(text.trim());
    } else return;
    event.preventDefault();
  };
  return (
    <div className="search" role="search">
      <div className="search-field">
        <Icon name="search" />
        <input
          id={id}
          className="search-input"
          type="text"
          role="combobox"
          aria-label={label}
          placeholder={placeholder}
          autoComplete="off"
          spellCheck={false}
          value={text}
          enterKeyHint="search"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? listId : undefined}
          aria-activedescendant={current ? optionId(current.id) : undefined}
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onFocus={() => {
            setFocused(true);
            setOpen(true);
          }}
          onBlur={() => {
            setFocused(false);
            setOpen(false);
          }}
        />
      </div>
      <p className="visually-hidden" role="status">
        {expanded ? countText : ''}
      </p>
      {expanded ? (
        <div className="popover search-popover">
          <SuggestionList
            id={listId}
            label={label}
            groups={groups}
            current={current?.id}
            optionId={optionId}
            emptyText={emptyText}
            onChoose={choose}
          />
          <p className="suggestion-foot">{footText}</p>
        </div>
      ) : null}
    </div>
  );
}
