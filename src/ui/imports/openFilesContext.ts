/** How the interface hands files over to be recognised: dropped, pasted and picked files take the same way. */
import { createContext, useContext } from 'react';

export type OpenFiles = (files: readonly File[]) => void;

const OpenFilesContext = createContext<OpenFiles>(() => undefined);

export const OpenFilesProvider = OpenFilesContext.Provider;

export function useOpenFiles(): OpenFiles {
  return useContext(OpenFilesContext);
}
