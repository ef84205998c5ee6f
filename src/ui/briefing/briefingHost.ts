/** What briefings need from outside the interface: the one that comes with the data. */
import { createContext, useContext } from 'react';
import type { Text } from '../../domain/records/text.ts';

export interface BriefingHost {
  readonly shippedTitle: Text;
  /** Rejects where it is not available. */
  readonly readShipped: () => Promise<{ readonly name: string; readonly text: string }>;
}

const nobody: BriefingHost = {
  shippedTitle: { en: '', ar: '' },
  readShipped: () => Promise.reject(new Error('No briefing comes with the page.')),
};

const HostContext = createContext<BriefingHost>(nobody);

/** Given once, when the page starts. */
export const BriefingHostProvider = HostContext;

export function useBriefingHost(): BriefingHost {
  return useContext(HostContext);
}
