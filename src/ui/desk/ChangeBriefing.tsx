/** What the draft means for the open briefing: the steps that it touches, and a step that briefs the change. Nobody's text is overwritten. */
import { useState, type ReactNode } from 'react';
import { sideOf } from '../../domain/briefing/briefing.ts';
import { briefTheChange } from '../../store/actions/changeBriefing.ts';
import { showSidebar } from '../../store/actions/sessionActions.ts';
import { selectBriefing } from '../../store/briefingSelectors.ts';
import { reissuedBriefing, touchedSteps } from '../../store/changeBriefing.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData } from '../../store/deskSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { reasonOf } from '../reasonOf.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { briefingFileName } from '../briefing/briefingFiles.ts';
import { newId } from '../briefing/newId.ts';
import { useExportSurroundings } from '../export/exportSurroundings.ts';
import { saveBlob } from '../export/saveBlob.ts';

export function ChangeBriefing({ desk }: { desk: DeskSession }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const briefing = useApp(selectBriefing);
  const touched = useApp(touchedSteps);
  const data = deskData(desk);
  const surroundings = useExportSurroundings();
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const write = async (kind: 'pptx' | 'pdf'): Promise<void> => {
    const again = reissuedBriefing(store.getState());
    if (!again) return;
    const { writeBriefingFile } = await import('../briefing/writeBriefingFile.ts');
    const blob = await writeBriefingFile(
      kind,
      again,
      store,
      surroundings,
      new AbortController().signal,
      () => undefined,
    );
    const name = briefingFileName(again, `${store.getState().view.language}.${kind}`);
    saveBlob(blob, name);
    setSaid(words.t('briefing.export.done', { name }));
  };
  const reissue = (kind: 'pptx' | 'pdf'): void => {
    setBusy(true);
    write(kind)
      .catch((error: unknown) => setSaid(words.t('briefing.export.failed', { reason: reasonOf(error, words) })))
      .finally(() => setBusy(false));
  };
  const nameOf = (id: string): string => {
    const record = data.recordsById.get(id);
    return record ? words.text(record.name) : id;
  };
  return (
    <section>
      <h3>{words.t('desk.brief.title')}</h3>
      {briefing ? (
        <>
          <p className="hint">{words.t('desk.brief.since')}</p>
          {touched.length === 0 ? <p>{words.t('desk.brief.untouched')}</p> : null}
          <ul>
            {touched.map(({ step, index, records }) => (
              <li key={step.id}>
                {words.t('desk.brief.touched', {
                  index: index + 1,
                  title: sideOf(step.title, words.language).text,
                  records: words.list(records.map(nameOf)),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className="hint">{words.t('desk.brief.none')}</p>
      )}
      <div className="desk-actions">
        <Button
          isDisabled={desk.draft === null}
          onPress={() => {
            briefTheChange(store, newId('step'), newId('briefing'));
            showSidebar(store, 'briefing');
          }}
        >
          {words.t('desk.brief.add')}
        </Button>
        {touched.length > 0 ? (
          <>
            <Button isBusy={isBusy} onPress={() => reissue('pptx')}>
              {words.t('desk.brief.slides')}
            </Button>
            <Button isBusy={isBusy} onPress={() => reissue('pdf')}>
              {words.t('desk.brief.handout')}
            </Button>
          </>
        ) : null}
        <Button look="plain" onPress={() => showSidebar(store, 'briefing')}>
          {words.t('desk.brief.open')}
        </Button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
