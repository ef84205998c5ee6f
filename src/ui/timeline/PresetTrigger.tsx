/** The button and the menu of windows by name: stretches, months, and the week up to each report. */
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { Header } from 'react-aria-components/Header';
import { Menu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useEscapeLayer } from '../kit/escapeLayers.ts';
import { setTimeMode, setWindow } from '../../store/actions/timeActions.ts';
import { selectEventDays, selectExtent } from '../../store/selectors.ts';
import { selectPublications, selectReach } from '../../store/timeSelectors.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { presetsOf } from './presets.ts';

const groups = ['span', 'episode', 'week'] as const;

function Items(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const state = store.getState();
  const presets = presetsOf(
    {
      extent: selectExtent(state),
      reach: selectReach(state),
      publications: selectPublications(state),
      eventDays: selectEventDays(state),
    },
    words,
  );
  return (
    <Menu className="menu timeline-menu" aria-label={words.t('time.presets')}>
      {groups.map((group) => (
        <MenuSection key={group} className="timeline-menu-section">
          <Header className="timeline-menu-head">{words.t(`time.presets.${group}`)}</Header>
          {presets
            .filter((preset) => preset.group === group)
            .map(({ id, text, from, to }) => (
              <MenuItem
                key={id}
                id={id}
                className="menu-item"
                textValue={text}
                onAction={() => {
                  setTimeMode(store, 'window');
                  setWindow(store, from, to);
                }}
              >
                <span>{text}</span>
                <span className="timeline-menu-range">{words.dayRange(from, to)}</span>
              </MenuItem>
            ))}
        </MenuSection>
      ))}
    </Menu>
  );
}

export function PresetTrigger({ face, isDisabled }: { face: ReactNode; isDisabled: boolean }): ReactNode {
  const [open, setOpen] = useState(false);
  useEscapeLayer(open, () => setOpen(false));
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button className="timeline-button" isDisabled={isDisabled}>
        {face}
      </Button>
      <Popover className="popover timeline-popover" offset={6} placement="top start">
        <Items />
      </Popover>
    </MenuTrigger>
  );
}
