/** The desk: a report, its statements and the draft, in two columns beside the map. */
import { useEffect, type ReactNode } from 'react';
import { redoDesk, patchDesk, undoDesk } from '../../store/actions/deskActions.ts';
import { showSidebar, togglePanel } from '../../store/actions/sessionActions.ts';
import { mayWrite, type DeskSession, type DeskTab } from '../../store/desk.ts';
import { deskDocument, reportInHand } from '../../store/deskSelectors.ts';
import '../../words/desk.ts';
import '../../words/deskDraft.ts';
import '../../words/briefing.ts';
import { Button } from '../kit/Button.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { BringReport } from './BringReport.tsx';
import { deskHost } from './deskHost.ts';
import { DraftTab } from './DraftTab.tsx';
import { JudgeReport } from './JudgeReport.tsx';
import { RecordTab } from './RecordTab.tsx';
import { ReportColumn } from './ReportColumn.tsx';
import { SourceCardForm } from './SourceCardForm.tsx';
import { useDeskKeys } from './useDeskKeys.ts';
import '../briefing/briefing.css';
import './desk.css';

const tabs: readonly DeskTab[] = ['report', 'draft', 'record'];

function Tabs({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const count = deskDocument(desk).changes.length;
  return (
    <div className="desk-tabs" role="tablist" aria-label={words.t('desk.tabs')}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`desk-tab-${tab}`}
          aria-selected={desk.tab === tab}
          aria-controls="desk-body"
          className="desk-tab"
          onClick={() => patchDesk(store, { tab })}
        >
          {words.t(`desk.tab.${tab}`, { count })}
        </button>
      ))}
    </div>
  );
}

function Kept({ desk }: { desk: DeskSession }): ReactNode {
  const words = useWords();
  if (desk.role === 'follower')
    return (
      <div className="desk-follower" role="status">
        <span>{words.t('desk.follower')}</span>
        <Button onPress={() => deskHost().takeOver()}>{words.t('desk.takeOver')}</Button>
      </div>
    );
  if (desk.role === 'asking') return <p className="desk-kept hint">{words.t('desk.asking')}</p>;
  const isFault = desk.kept === 'full' || desk.kept === 'unavailable';
  return (
    <p className={isFault ? 'desk-kept export-caution' : 'desk-kept hint'} role="status">
      {words.t(`desk.kept.${desk.kept}`)}
    </p>
  );
}

function ReportTab({ desk }: { desk: DeskSession }): ReactNode {
  const report = reportInHand(desk);
  if (!report) return <BringReport desk={desk} />;
  return (
    <div className="desk-columns">
      <ReportColumn desk={desk} report={report} />
      {report.isCarded ? (
        <JudgeReport desk={desk} report={report} />
      ) : (
        <SourceCardForm key={report.id} desk={desk} report={report} />
      )}
    </div>
  );
}

function Desk({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  useDeskKeys();
  const isWriter = mayWrite(desk);
  return (
    <section
      className="panel panel-start desk"
      id="layers"
      tabIndex={-1}
      aria-labelledby="desk-title"
      data-role={desk.role}
    >
      <header className="panel-head">
        <h2 id="desk-title">{words.t('desk.title')}</h2>
        <Tabs desk={desk} />
        <div className="panel-tools">
          <IconButton
            icon="undo"
            label={words.t('desk.undo')}
            isDisabled={!isWriter || desk.history.past.length === 0}
            onPress={() => undoDesk(store)}
          />
          <IconButton
            icon="redo"
            label={words.t('desk.redo')}
            isDisabled={!isWriter || desk.history.future.length === 0}
            onPress={() => redoDesk(store)}
          />
          <IconButton icon="close" label={words.t('desk.close')} onPress={() => showSidebar(store, 'layers')} />
        </div>
      </header>
      <div id="desk-body" className="desk-body" role="tabpanel" aria-labelledby={`desk-tab-${desk.tab}`}>
        {desk.tab === 'report' ? (
          <ReportTab desk={desk} />
        ) : desk.tab === 'draft' ? (
          <DraftTab desk={desk} />
        ) : (
          <RecordTab desk={desk} />
        )}
      </div>
      <Kept desk={desk} />
    </section>
  );
}

/** The list of records gives way to the map while the desk is open, and comes back with the layers. */
function useRoom(): void {
  const store = useAppStore();
  useEffect(() => {
    const wasOpen = store.getState().session.panels.records;
    if (wasOpen) togglePanel(store, 'records');
    return () => {
      if (wasOpen && !store.getState().session.panels.records) togglePanel(store, 'records');
    };
  }, [store]);
}

export function DeskPanel(): ReactNode {
  const words = useWords();
  const desk = useApp((state) => state.session.desk);
  useRoom();
  if (desk) return <Desk desk={desk} />;
  return (
    <section className="panel panel-start desk" id="layers" tabIndex={-1} aria-label={words.t('desk.title')}>
      <p className="records-hint">{words.t('app.loading')}</p>
    </section>
  );
}
