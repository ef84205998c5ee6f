/** The whole briefing on paper: slides, handout, minutes. */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Briefing } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import '../../words/export.ts';
import { Button } from '../kit/Button.tsx';
import { Disclosure } from '../kit/Disclosure.tsx';
import { useExportSurroundings } from '../export/exportSurroundings.ts';
import { saveBlob } from '../export/saveBlob.ts';
import { reasonOf } from '../reasonOf.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { briefingFileName } from './briefingFiles.ts';

type Kind = 'pptx' | 'pdf' | 'minutes';
const kinds: readonly Kind[] = ['pptx', 'pdf', 'minutes'];
const extensions: Readonly<Record<Kind, string>> = { pptx: 'pptx', pdf: 'pdf', minutes: 'md' };

export function BriefingExport({ briefing }: { briefing: Briefing }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const surroundings = useExportSurroundings();
  const current = useRef<AbortController | null>(null);
  const [state, setState] = useState<{ readonly running: number | null; readonly text: string }>({
    running: null,
    text: '',
  });
  useEffect(() => () => current.current?.abort(), []);
  const start = async (kind: Kind): Promise<void> => {
    const controller = new AbortController();
    current.current = controller;
    setState({ running: 0, text: '' });
    const { writeBriefingFile } = await import('./writeBriefingFile.ts');
    const written = await writeBriefingFile(kind, briefing, store, surroundings, controller.signal, (done) =>
      setState({ running: done, text: '' }),
    );
    if (controller.signal.aborted) {
      setState({ running: null, text: words.t('export.failed.cancelled') });
      return;
    }
    const name = briefingFileName(briefing, `${store.getState().view.language}.${extensions[kind]}`);
    saveBlob(written, name);
    setState({ running: null, text: words.t('briefing.export.done', { name }) });
  };
  const run = (kind: Kind): void => {
    start(kind).catch((error: unknown) =>
      setState({
        running: null,
        text: words.t('briefing.export.failed', { reason: reasonOf(error, words) }),
      }),
    );
  };
  return (
    <Disclosure title={words.t('bar.export')}>
      <div className="briefing-open">
        {kinds.map((kind) => (
          <Button key={kind} isBusy={state.running !== null} onPress={() => run(kind)}>
            {words.t(`briefing.export.${kind}`)}
          </Button>
        ))}
        <p role="status">
          {state.running === null
            ? state.text
            : words.t('briefing.export.running', { index: state.running + 1, count: briefing.steps.length })}
        </p>
        {state.running === null ? null : (
          <Button onPress={() => current.current?.abort()}>{words.t('briefing.export.cancel')}</Button>
        )}
      </div>
    </Disclosure>
  );
}
