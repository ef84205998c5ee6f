/** One filter that is a list of values: check boxes, each with the count of records that would pass. */
import { useMemo, type ReactNode } from 'react';
import { setFilters } from '../../store/actions/viewActions.ts';
import { Disclosure } from '../kit/Disclosure.tsx';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { composeOptions, type ListFilter } from './options.ts';

export function FilterGroup({ filter }: { filter: ListFilter }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const dataset = useApp((state) => state.session.dataset);
  const facts = useApp((state) => state.session.facts);
  const { time, asKnown, filters } = useApp((state) => state.view);
  const options = useMemo(
    () => (dataset ? composeOptions(filter, { facts, time, asKnown, filters }, dataset, words) : []),
    [filter, facts, time, asKnown, filters, dataset, words],
  );
  if (options.length === 0) return null;
  const chosen: readonly string[] = filters[filter];
  const choose = (value: string, on: boolean): void => {
    setFilters(store, { [filter]: on ? [...chosen, value] : chosen.filter((each) => each !== value) });
  };
  const title = words.t(`filters.${filter}`);
  return (
    <Disclosure
      title={title}
      open={chosen.length > 0 || options.length <= 8}
      count={chosen.length > 0 ? words.number(chosen.length) : ''}
    >
      <fieldset className="options">
        <legend className="visually-hidden">{title}</legend>
        {options.map(({ value, text, count }) => (
          <Toggle key={value} checked={chosen.includes(value)} onChange={(on) => choose(value, on)}>
            <span className="option-text">{text}</span>
            <span className={count === 0 ? 'option-count option-none' : 'option-count'}>{words.number(count)}</span>
          </Toggle>
        ))}
      </fieldset>
    </Disclosure>
  );
}
