/** How the interface hands files to whoever tells them apart: a dropped, a pasted and a picked file take the same way. */
import { createContext, useContext } from 'react';

export type OpenFiles = (files: readonly File[]) => void;

const OpenFilesContext = createContext<OpenFiles>(() => undefined);

export const OpenFilesProvider = OpenFilesContext.Provider;

export function useOpenFiles(): OpenFiles {
  return useContext(OpenFilesContext);
}
