/**
 * Controls whose code the first picture can do without. A stand-in of their size is shown until the map is drawn, or until the pointer comes near.
 */
import { Suspense, useState, type ReactNode } from 'react';
import { useApp } from './useApp.tsx';

export function Later({ standIn, children }: { standIn: ReactNode; children: ReactNode }): ReactNode {
  const idle = useApp(({ session }) => session.drawn || session.map === 'unavailable');
  const [wanted, setWanted] = useState(false);
  const waiting = <span className="later" aria-hidden="true" onPointerEnter={() => setWanted(true)}>{standIn}</span>;
  return idle || wanted ? <Suspense fallback={waiting}>{children}</Suspense> : waiting;
}
