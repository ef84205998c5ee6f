import type { ReactNode } from 'react';
import type { DeskSession } from '../../store/desk.ts';

export function ChangeBriefing(_: { desk: DeskSession }): ReactNode {
  return null;
}
