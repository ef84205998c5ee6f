/** Several records lie under one click: the reader chooses. */
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { LayerContext } from '../../layers/contract/layer.ts';
import { closeCandidates, hoverRecord, selectRecord } from '../../store/actions/selectActions.ts';
import { describeWhen } from '../../words/describeDate.ts';
import { createPart } from '../createPart.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { RecordSymbol } from './RecordSymbol.tsx';
import { speakRecord } from './speakRecord.ts';

const Statement = createPart('part.controls', async () => (await import('../places/Statement.tsx')).Statement);

export function Candidates({ context }: { context: LayerContext }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const candidates = useApp((state) => state.session.candidates);
  const facts = useApp((state) => state.session.facts);
  const list = useRef<HTMLUListElement>(null);
  // The click was on the map; the choice is here, and so is the keyboard from now on.
  useEffect(() => {
    if (candidates.length > 0) list.current?.querySelector('button')?.focus();
  }, [candidates]);
  if (candidates.length === 0) return null;
  const leave = (): void => closeCandidates(store);
  return (
    <section className="candidates" aria-labelledby="candidates-title">
      <header className="candidates-head">
        <h3 id="candidates-title">{words.t('candidates.title', { count: candidates.length })}</h3>
        <IconButton icon="close" label={words.t('candidates.close')} onPress={leave} />
      </header>
      <ul ref={list}>
        {candidates.flatMap((id) => {
          const each = facts.get(id);
          return each
            ? [
                <li key={id}>
                  <button
                    type="button"
                    className="candidate"
                    onClick={() => selectRecord(store, id)}
                    onPointerEnter={() => hoverRecord(store, id)}
                    onPointerLeave={() => hoverRecord(store, null)}
                  >
                    <RecordSymbol facts={each} />
                    <span className="candidate-name">{words.text(each.record.name)}</span>
                    <span className="candidate-when">{describeWhen(each.record, context.asOf, words)}</span>
                    <VisuallyHidden>{speakRecord(each, context)}</VisuallyHidden>
                  </button>
                  {each.record.kind === 'warning' ? (
                    <Suspense fallback={null}>
                      <Statement facts={each} />
                    </Suspense>
                  ) : null}
                </li>,
              ]
            : [];
        })}
      </ul>
    </section>
  );
}
