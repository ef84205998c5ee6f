/** The headline above the map: what the window shows in up to three sentences. Each leads to its records and shows its sources; all of it can be folded. */
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import type { RecordId, SourceId } from '../../domain/records/record.ts';
import { composeHeadline, type HeadlineSentence } from '../../layers/headline/composeHeadline.ts';
import { selectPicked } from '../../store/actions/selectActions.ts';
import { selectVisible } from '../../store/selectors.ts';
import '../../words/headline.ts';
import { describeSource } from '../describe.ts';
import { safeLink } from '../details/safeLink.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { VisuallyHidden } from '../kit/VisuallyHidden.tsx';
import { unbroken } from '../unbroken.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { keepFolded, wasFolded } from './keepFolded.ts';

function Sources({ ids }: { ids: readonly SourceId[] }): ReactNode {
  const words = useWords();
  const sources = useApp(({ session }) => session.dataset?.sources);
  return (
    <ul className="headline-sources">
      {ids.map((id) => {
        const source = sources?.get(id);
        const name = source ? describeSource(source, words) : id;
        const link = safeLink(source?.url);
        return (
          <li key={id}>
            {link === undefined ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={link} target="_blank" rel="noopener noreferrer">
                <bdi>{name}</bdi>
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Sentence({ sentence }: { sentence: HeadlineSentence }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const { id, text, records, sources } = sentence;
  const show = (ids: readonly RecordId[]): void => selectPicked(store, { records: ids, row: null, event: null });
  return (
    <li className="headline-sentence" data-sentence={id}>
      <button type="button" className="headline-text" onClick={() => show(records)}>
        {unbroken(text)}
        <VisuallyHidden>{words.t('headline.records', { count: records.length })}</VisuallyHidden>
      </button>{' '}
      <button type="button" className="headline-more" aria-expanded={open} onClick={() => setOpen(!open)}>
        {words.t('headline.sources', { count: sources.length })}
      </button>
      {open ? <Sources ids={sources} /> : null}
    </li>
  );
}

export function Headline(): ReactNode {
  const words = useWords();
  const [folded, setFolded] = useState(wasFolded);
  const dataset = useApp(({ session }) => session.dataset);
  // The text may be a frame late: while the window is dragged, the map goes first.
  const visible = useDeferredValue(useApp(selectVisible));
  const view = useDeferredValue(useApp((state) => state.view));
  const { time, asKnown, filters } = view;
  const headline = useMemo(
    () => dataset && composeHeadline({ visible, view: { time, asKnown, filters }, dataset, words }),
    [visible, time, asKnown, filters, dataset, words],
  );
  if (!headline) return <div className="headline" />;
  const { title, window, asKnown: known, sentences } = headline;
  const fold = (): void => {
    keepFolded(!folded);
    setFolded(!folded);
  };
  return (
    <section className={folded ? 'headline headline-folded' : 'headline'} aria-label={words.t('headline.label')}>
      <header className="headline-head">
        <h2>{title}</h2>
        <p className="headline-window">
          {window}
          {known === null ? null : <span className="headline-known"> · {known}</span>}
        </p>
        <IconButton
          icon={folded ? 'chevronDown' : 'chevronUp'}
          label={words.t(folded ? 'headline.unfold' : 'headline.fold')}
          onPress={fold}
        />
      </header>
      {folded ? null : sentences.length > 0 ? (
        <ul className="headline-sentences scroll">
          {sentences.map((sentence) => (
            <Sentence key={sentence.id} sentence={sentence} />
          ))}
        </ul>
      ) : (
        <p className="headline-sentences">{words.t('headline.nothing')}</p>
      )}
    </section>
  );
}
