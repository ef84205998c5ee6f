/** A field that suggests while one types. Enter with nothing chosen among the suggestions hands over the text itself. */
import type { KeyboardEvent, ReactNode } from 'react';
import { ComboBox } from 'react-aria-components/ComboBox';
import { Collection } from 'react-aria-components/Collection';
import { Header } from 'react-aria-components/Header';
import { Input } from 'react-aria-components/Input';
import { ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components/ListBox';
import { Popover } from 'react-aria-components/Popover';
import { Icon } from './Icon.tsx';

export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  readonly mark?: ReactNode;
}

export interface SuggestionGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Suggestion[];
}

export interface SearchFieldProps {
  /** Id of the input. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly groups: readonly SuggestionGroup[];
  /** Shown where nothing matches, and below the suggestions. */
  readonly emptyText: string;
  readonly footText: string;
  readonly onText: (text: string) => void;
  readonly onChoose: (id: string) => void;
  readonly onEnter: (text: string) => void;
}

function Option({ item }: { item: Suggestion }): ReactNode {
  return (
    <ListBoxItem id={item.id} textValue={item.text} className="suggestion">
      {item.mark}
      <span className="suggestion-text">{item.text}</span>
      {item.detail === undefined ? null : <span className="suggestion-detail">{item.detail}</span>}
    </ListBoxItem>
  );
}

export function SearchField(props: SearchFieldProps): ReactNode {
  const { id, label, placeholder, text, groups, emptyText, footText, onText, onChoose, onEnter } = props;
  const enter = (event: KeyboardEvent<HTMLDivElement>): void => {
    const input = event.target;
    if (event.key !== 'Enter' || !(input instanceof HTMLInputElement) || input.getAttribute('aria-activedescendant')) return;
    event.preventDefault();
    onEnter(input.value.trim());
  };
  return (
    <div className="search" onKeyDownCapture={enter}>
      <ComboBox
        id={id} aria-label={label} items={groups} inputValue={text} onInputChange={onText} allowsCustomValue allowsEmptyCollection menuTrigger="input" value={null}
        onChange={(chosen) => { if (chosen !== null) onChoose(String(chosen)); }}
      >
        <div className="search-field">
          <Icon name="search" />
          <Input className="search-input" type="search" placeholder={placeholder} />
        </div>
        <Popover className="popover search-popover" offset={4}>
          <ListBox className="suggestions" items={groups} renderEmptyState={() => <p className="suggestion-empty">{emptyText}</p>}>
            {(group: SuggestionGroup) => (
              <ListBoxSection id={group.id} className="suggestion-group">
                <Header className="suggestion-head">{group.title}</Header>
                <Collection items={group.items}>{(item) => <Option item={item} />}</Collection>
              </ListBoxSection>
            )}
          </ListBox>
          <p className="suggestion-foot">{footText}</p>
        </Popover>
      </ComboBox>
    </div>
  );
}
