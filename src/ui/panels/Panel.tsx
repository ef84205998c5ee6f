/** A panel at an edge of the map: open with a heading, or folded to a narrow rail that opens it again. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { PanelId } from '../../store/session.ts';
import { Icon } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import type { IconName } from '../kit/icons.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { comeIntoSight, usePanels } from './usePanels.ts';

export interface PanelProps {
  readonly id: PanelId;
  readonly title: string;
  readonly icon: IconName;
  readonly side: 'start' | 'end';
  /** Beside the title. */
  readonly note?: ReactNode;
  /** Between the title and the fold button. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

export function Panel({ id, title, icon, side, note, tools, children }: PanelProps): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const { open, toggle } = usePanels();
  const isOpen = open[id];
  const own = useRef<HTMLElement>(null);
  // Panels that are open while the data are read were opened by nobody.
  const wasOpen = useRef(isOpen && store.getState().session.phase === 'loading');
  useEffect(() => {
    if (isOpen && !wasOpen.current) comeIntoSight(own.current);
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (!isOpen) {
    return (
      <section className={`rail rail-${side}`} id={id} tabIndex={-1} aria-label={title}>
        <button
          type="button"
          className="rail-button"
          aria-label={words.t('panel.unfold', { panel: title })}
          aria-expanded={false}
          onClick={() => toggle(id)}
        >
          <Icon name={icon} />
          <span className="rail-title">{title}</span>
        </button>
      </section>
    );
  }
  return (
    <section ref={own} className={`panel panel-${side}`} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <header className="panel-head">
        <h2 id={`${id}-title`}>{title}</h2>
        {note}
        <div className="panel-tools">
          {tools}
          <IconButton
            icon={side === 'start' ? 'chevronStart' : 'chevronEnd'}
            label={words.t('panel.fold', { panel: title })}
            onPress={() => toggle(id)}
          />
        </div>
      </header>
      {children}
    </section>
  );
}
