/** A panel at an edge of the map: open with a heading, or folded to a narrow rail that opens it again. */
import type { ReactNode } from 'react';
import type { PanelId } from '../../store/session.ts';
import { Icon } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import type { IconName } from '../kit/icons.ts';
import { useWords } from '../useApp.tsx';
import { usePanels } from './usePanels.ts';

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
  const { open, toggle } = usePanels();
  if (!open[id]) {
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
    <section className={`panel panel-${side}`} id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
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
