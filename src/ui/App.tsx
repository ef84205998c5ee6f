/** The page: title bar, layers, map, records, timeline. `map` is the element that the map is drawn in. */
import { Suspense, useEffect, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { isBoardOpen } from '../domain/view/boardText.ts';
import { patchSession } from '../store/store.ts';
import { createPart } from './createPart.tsx';
import type { GiveWay } from './loadPart.ts';
import { TitleBar } from './bar/TitleBar.tsx';
import { DrawerSlot } from './drawer/DrawerParts.tsx';
import { DialogHost } from './dialogs/DialogHost.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Later } from './Later.tsx';
import { LayersPanel } from './layers/LayersPanel.tsx';
import { MapFrame } from './map/MapFrame.tsx';
import { isWithin, narrow } from './pageSpace.ts';
import { closeSheets } from './panels/usePanels.ts';
import { RecordsPanel } from './records/RecordsPanel.tsx';
import { SkipLinks } from './SkipLinks.tsx';
import { Timeline } from './timeline/Timeline.tsx';
import { useApp, useAppStore, useWords } from './useApp.tsx';
import { useScreenScale } from './useScreenScale.ts';
import './styles/base.css';
import './kit/kit.css';
import './styles/overlays.css';
import './styles/layout.css';
import './map/map.css';
import './headline/headline.css';
import './layers/layers.css';
import './records/records.css';
import './details/details.css';
import './dialogs/dialogs.css';
import './styles/compact.css';

const Tooltips = createPart('part.controls', async () => (await import('./kit/Tooltips.tsx')).Tooltips);
const Announcer = createPart('part.controls', async () => (await import('./records/Announcer.tsx')).Announcer);

const locales = { en: 'en-GB', ar: 'ar-IQ-u-nu-latn' } as const;

const Board = createPart('bar.board', async () => (await import('./board/Board.tsx')).Board);
const Headline = createPart('part.controls', async () => (await import('./headline/Headline.tsx')).Headline);
const sidebars = {
  layers: LayersPanel,
  briefing: createPart('bar.briefing', async () => (await import('./briefing/BriefingPanel.tsx')).BriefingPanel),
  desk: createPart('bar.desk', async () => (await import('./desk/DeskPanel.tsx')).DeskPanel),
};
/** A briefing that cannot be given leaves the page as it was. */
const leavePresenting: GiveWay = (store) => {
  const { briefing } = store.getState().session;
  const set = (presenting: typeof briefing.presenting): void =>
    patchSession(store, { briefing: { ...store.getState().session.briefing, presenting } });
  set(null);
  return () => set(briefing.presenting);
};

const PresentView = createPart(
  'bar.briefing',
  async () => (await import('./present/PresentView.tsx')).PresentView,
  leavePresenting,
);

function Page({ map }: { map: ReactNode }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const Sidebar = sidebars[useApp((state) => state.session.sidebar)];
  const board = useApp((state) => isBoardOpen(state.view.board));
  const { history, index, presenting } = useApp((state) => state.session.briefing);
  const reading = useApp(({ session }) => session.phase === 'loading');
  const given = presenting && history ? { briefing: history.present, index, presenting } : null;
  useScreenScale(given !== null);
  // On a small screen the page starts with the map, not with two sheets over it.
  useEffect(() => {
    if (isWithin(narrow)) closeSheets(store);
  }, [store]);
  return (
    <I18nProvider locale={locales[words.language]}>
      <div className="page" data-presenting={given ? '' : undefined} data-reading={reading ? '' : undefined}>
        {given ? null : <SkipLinks />}
        <TitleBar />
        <main className="stage">
          <Suspense fallback={null}>
            <Sidebar />
          </Suspense>
          <Suspense fallback={<div className="headline" />}>
            <Headline />
          </Suspense>
          <MapFrame map={map} />
          {board ? (
            <Suspense fallback={null}>
              <Board />
            </Suspense>
          ) : null}
          <RecordsPanel />
          <DrawerSlot />
          <div className="timeline-slot" id="timeline" tabIndex={-1}>
            {given ? (
              <Suspense fallback={null}>
                <PresentView {...given} />
              </Suspense>
            ) : (
              <Timeline />
            )}
          </div>
        </main>
        <DialogHost />
        <Later standIn={null}>
          <Tooltips />
          <Announcer />
        </Later>
      </div>
    </I18nProvider>
  );
}

export function App({ map }: { map: ReactNode }): ReactNode {
  return (
    <ErrorBoundary>
      <Page map={map} />
    </ErrorBoundary>
  );
}
