/** Carries out what a shortcut asks for. */
import { hoverRecord, selectNeighbour } from '../store/actions/selectActions.ts';
import { fitToShown, openDialog, resetCamera } from '../store/actions/sessionActions.ts';
import { startPlay, stepDay, stepEvent, stopPlay } from '../store/actions/timeActions.ts';
import { nextFlavour, setLanguage } from '../store/actions/viewActions.ts';
import type { AppStore } from '../store/store.ts';
import type { Command } from '../ui/keys.ts';
import { pressPanelOf } from '../ui/panels/usePanels.ts';

const commands: Readonly<Record<Command, (store: AppStore) => void>> = {
  openHelp: (store) => openDialog(store, 'help'),
  search: () => document.querySelector<HTMLElement>('input[type="search"], [role="combobox"]')?.focus(),
  togglePlay: (store) => (store.getState().session.playing ? stopPlay(store) : startPlay(store)),
  nextDay: (store) => stepDay(store, 1),
  previousDay: (store) => stepDay(store, -1),
  nextEvent: (store) => stepEvent(store, 1),
  previousEvent: (store) => stepEvent(store, -1),
  nextRecord: (store) => selectNeighbour(store, 1),
  previousRecord: (store) => selectNeighbour(store, -1),
  toggleLayers: (store) => pressPanelOf(store, 'layers'),
  toggleRecords: (store) => pressPanelOf(store, 'records'),
  openFilters: (store) => openDialog(store, 'filters'),
  openExport: (store) => openDialog(store, 'export'),
  fitToShown,
  resetCamera,
  toggleFlavour: nextFlavour,
  toggleLanguage: (store) => setLanguage(store, store.getState().view.language === 'en' ? 'ar' : 'en'),
  // Reached where nothing is open.
  escape: (store) => hoverRecord(store, null),
};

export function runCommand(store: AppStore, command: Command): void {
  commands[command](store);
}
