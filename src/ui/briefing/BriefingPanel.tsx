/** Builds a briefing: open or begin one, add views as steps, edit them, save them, present them. */
import { useRef, useState, type ReactNode } from 'react';
import { sideOf, type Briefing } from '../../domain/briefing/briefing.ts';
import type { Text } from '../../domain/records/text.ts';
import '../../words/briefing.ts';
import {
  addCurrentView,
  closeBriefing,
  redoEdit,
  retitleBriefing,
  startBriefing,
  startPresenting,
  undoEdit,
} from '../../store/actions/briefingActions.ts';
import { notify, showSidebar } from '../../store/actions/sessionActions.ts';
import { selectBriefing, selectStep } from '../../store/briefingSelectors.ts';
import { wordsIn } from '../../words/words.ts';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { Panel } from '../panels/Panel.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { BriefingExport } from './BriefingExport.tsx';
import { openBriefingText, saveBriefing } from './briefingFiles.ts';
import { useBriefingHost } from './briefingHost.ts';
import { newId } from './newId.ts';
import { StepEditor } from './StepEditor.tsx';
import { StepList } from './StepList.tsx';
import { TextPair } from './TextPair.tsx';
import './briefing.css';

const untitled: Text = { en: wordsIn('en').t('briefing.untitled'), ar: wordsIn('ar').t('briefing.untitled') };

function OpenButtons(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const host = useBriefingHost();
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const openShipped = (): void => {
    setBusy(true);
    host
      .readShipped()
      .then(({ name, text }) => openBriefingText(store, name, text))
      .catch(() => notify(store, { tone: 'error', key: 'briefing.shipped.failed' }))
      .finally(() => setBusy(false));
  };
  return (
    <div className="briefing-open">
      <Button look="strong" isDisabled={busy} onPress={openShipped}>
        {words.t('briefing.shipped', { title: words.text(host.shippedTitle) })}
      </Button>
      <Button onPress={() => startBriefing(store, newId('briefing'), untitled)}>{words.t('briefing.new')}</Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json"
        aria-label={words.t('briefing.open')}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) void file.text().then((text) => openBriefingText(store, file.name, text));
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>{words.t('briefing.open')}</Button>
    </div>
  );
}

function OpenBriefing({ briefing }: { briefing: Briefing }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const step = useApp(selectStep);
  const { index, history, saved } = useApp(({ session }) => session.briefing);
  const time = useApp(({ view }) => view.time);
  const version = useApp(({ session }) => session.dataset?.version ?? '');
  const addView = (): void => {
    const title = { en: wordsIn('en').dayRange(time.from, time.to), ar: wordsIn('ar').dayRange(time.from, time.to) };
    addCurrentView(store, newId('step'), title);
  };
  const hasSteps = briefing.steps.length > 0;
  return (
    <>
      <div className="briefing-head">
        <h3>{sideOf(briefing.title, words.language).text}</h3>
        <p className="hint">{words.t(saved === briefing ? 'briefing.saved' : 'briefing.unsaved')}</p>
        {briefing.dataset !== '' && version !== '' && briefing.dataset !== version ? (
          <p className="export-caution">{words.t('briefing.otherData', { theirs: briefing.dataset, ours: version })}</p>
        ) : null}
        <div className="step-actions">
          <Button look="strong" icon="play" isDisabled={!hasSteps} onPress={() => startPresenting(store, Date.now())}>
            {words.t('briefing.present')}
          </Button>
          <IconButton
            icon="undo"
            label={words.t('briefing.undo')}
            isDisabled={(history?.past.length ?? 0) === 0}
            onPress={() => undoEdit(store)}
          />
          <IconButton
            icon="redo"
            label={words.t('briefing.redo')}
            isDisabled={(history?.future.length ?? 0) === 0}
            onPress={() => redoEdit(store)}
          />
          <Button onPress={() => saveBriefing(store, briefing)}>{words.t('briefing.save')}</Button>
          <Button look="plain" onPress={() => closeBriefing(store)}>
            {words.t('briefing.close')}
          </Button>
        </div>
      </div>
      <StepList briefing={briefing} />
      <Button icon="plus" onPress={addView}>
        {words.t('briefing.add')}
      </Button>
      {step ? <StepEditor key={step.id} step={step} index={index} /> : null}
      <Disclosure title={words.t('briefing.name')}>
        <TextPair
          label={words.t('briefing.name')}
          text={briefing.title}
          onChange={(title) => retitleBriefing(store, title)}
        />
      </Disclosure>
      {hasSteps ? <BriefingExport briefing={briefing} /> : null}
    </>
  );
}

export function BriefingPanel(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const briefing = useApp(selectBriefing);
  return (
    <Panel
      id="layers"
      title={words.t('briefing.title')}
      icon="list"
      side="start"
      tools={<IconButton icon="layers" label={words.t('panel.layers')} onPress={() => showSidebar(store, 'layers')} />}
    >
      <div className="panel-body scroll briefing" tabIndex={0} role="group" aria-label={words.t('briefing.title')}>
        {briefing ? (
          <OpenBriefing briefing={briefing} />
        ) : (
          <>
            <p className="hint">{words.t('briefing.none')}</p>
            <OpenButtons />
          </>
        )}
      </div>
    </Panel>
  );
}
