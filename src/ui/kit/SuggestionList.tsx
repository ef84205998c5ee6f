/** The suggestions of a search field, in groups. The pointer never takes the focus out of the field. */
import { useEffect, type ReactNode } from 'react';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface Suggestion {
  readonly id: string;
  readonly text: string;
  readonly detail?: string;
  /** Only for those who listen. */
  readonly spoken?: string;
  readonly mark?: ReactNode;
}

export interface SuggestionGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly Suggestion[];
  /** How many more there are than the list holds. */
  readonly more?: string;
}

export interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly SuggestionGroup[];
  readonly current: string | undefined;
  readonly optionId: (suggestion: string) => string;
  readonly emptyText: string;
  readonly onChoose: (id: string) => void;
}

function Option({
  item,
  id,
  active,
  onChoose,
}: {
  item: Suggestion;
  id: string;
  active: boolean;
  onChoose: (id: string) => void;
}): ReactNode {
  useEffect(() => {
    if (active) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);
  return (
    <li id={id} role="option" aria-selected={active} className="suggestion" onClick={() => onChoose(item.id)}>
      {item.mark}
      <span className="suggestion-text">{item.text}</span>
      {item.detail === undefined ? null : <span className="suggestion-detail">{item.detail}</span>}
      {item.spoken === undefined ? null : <VisuallyHidden>{item.spoken}</VisuallyHidden>}
    </li>
  );
}

export function SuggestionList({
  id,
  label,
  groups,
  current,
  optionId,
  emptyText,
  onChoose,
}: SuggestionListProps): ReactNode {
  return (
    <>
      <div
        id={id}
        role="listbox"
        aria-label={label}
        className="suggestions"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
      >
        {groups.map((group) => (
          <ul key={group.id} role="group" aria-labelledby={optionId(group.id)} className="suggestion-group">
            <li role="presentation" id={optionId(group.id)} className="suggestion-head">
              {group.title}
            </li>
            {group.items.map((item) => (
              <Option
                key={item.id}
                item={item}
                id={optionId(item.id)}
                active={item.id === current}
                onChoose={onChoose}
              />
            ))}
            {group.more === undefined ? null : (
              <li role="presentation" className="suggestion-more">
                {group.more}
              </li>
            )}
          </ul>
        ))}
      </div>
      {groups.length === 0 ? <p className="suggestion-empty">{emptyText}</p> : null}
    </>
  );
}
