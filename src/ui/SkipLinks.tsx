/** For the keyboard: past the title bar, to the list of records, the map or the timeline. */
import type { MouseEvent, ReactNode } from 'react';
import { useWords } from './useApp.tsx';

/** The address holds the view, so a skip link must not write its own fragment there. */
function goTo(event: MouseEvent<HTMLAnchorElement>): void {
  event.preventDefault();
  const target = document.getElementById(event.currentTarget.hash.slice(1));
  (target?.querySelector<HTMLElement>('[role="listbox"], .rail-button, .map-canvas canvas') ?? target)?.focus();
}

export function SkipLinks(): ReactNode {
  const words = useWords();
  return (
    <div className="skip-links">
      <a href="#records" onClick={goTo}>
        {words.t('skip.records')}
      </a>
      <a href="#map" onClick={goTo}>
        {words.t('skip.map')}
      </a>
      <a href="#timeline" onClick={goTo}>
        {words.t('skip.timeline')}
      </a>
    </div>
  );
}
