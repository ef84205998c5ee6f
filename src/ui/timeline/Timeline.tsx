/** The timeline: the row of controls, the count of records, and the axis with the window on it. */
import type { ReactNode } from 'react';
import { useWords } from '../useApp.tsx';
import { Controls } from './Controls.tsx';
import { TimeChart } from './TimeChart.tsx';
import './timeline.css';

export function Timeline(): ReactNode {
  const words = useWords();
  return (
    <section className="timeline" aria-label={words.t('time.label')}>
      <Controls />
      <TimeChart />
    </section>
  );
}
