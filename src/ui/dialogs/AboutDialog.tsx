/** What this is, what it promises, what it holds and whom it thanks. */
import { Suspense, useEffect, useState, type ReactNode } from 'react';
import '../../words/help.ts';
import { createPart } from '../createPart.tsx';
import { embeddedUrl, sealedPage } from '../../base/embedded.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import { openDialog } from '../../store/actions/sessionActions.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { describeSource } from '../describe.ts';
import { safeLink } from '../details/safeLink.ts';
import { Line } from '../details/Section.tsx';
import { Button } from '../kit/Button.tsx';
import { Dialog } from '../kit/Dialog.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

const SealSection = createPart('bar.about', async () => (await import('./SealSection.tsx')).SealSection);

const promises: readonly WordKey[] = [
  'about.promise.place',
  'about.promise.claims',
  'about.promise.dropped',
  'about.promise.network',
];
const credits: readonly WordKey[] = [
  'about.credits.osm',
  'about.credits.geonames',
  'about.credits.natural',
  'about.credits.shores',
  'about.credits.relief',
  'about.credits.code',
];

function Sources({ dataset, kind, words }: { dataset: Dataset; kind: 'report' | 'further'; words: Words }): ReactNode {
  const sources = [...dataset.sources.values()].filter((source) => source.kind === kind);
  return (
    <ul className="sources">
      {sources.map((source) => {
        const link = safeLink(source.url);
        const title = <bdi lang={source.language}>{source.title}</bdi>;
        return (
          <li key={source.id}>
            <span>{describeSource(source, words)}</span>{' '}
            {link === undefined ? (
              title
            ) : (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {title}
              </a>
            )}
            <span className="quiet">
              {' '}
              {words.t('filters.letter', {
                letter: source.reliability,
                words: words.code('reliability', source.reliability),
              })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function Data({ dataset, words }: { dataset: Dataset; words: Words }): ReactNode {
  const store = useAppStore();
  const issues = useApp((state) => state.session.issues.length);
  const claims = dataset.records.reduce((sum, record) => sum + record.claims.length, 0);
  return (
    <dl className="card-lines">
      <Line label={words.t('about.version')}>
        <bdi dir="ltr" className="code">
          {dataset.version || '—'}
        </bdi>
      </Line>
      <Line label={words.t('about.extent')}>{words.dayRange(dataset.firstDay, dataset.lastDay)}</Line>
      <Line label={words.t('about.contents')}>
        {words.t('about.holds', { records: dataset.records.length, claims, sources: dataset.sources.size })}
      </Line>
      <Line label={words.t('about.issues')}>
        {issues === 0 ? (
          words.t('issues.none')
        ) : (
          <Button look="plain" onPress={() => openDialog(store, 'issues')}>
            {words.t('notice.show-issues')}
          </Button>
        )}
      </Line>
    </dl>
  );
}

/** The texts lie beside a hosted page and in a sealed one. */
const licencesFile = 'licences.txt';

/** A sealed page hands its copy over as a file. A hosted page opens it: what a link downloads is not asked of the service worker, and would be missing offline. */
function LicencesLink({ words }: { words: Words }): ReactNode {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const embedded = embeddedUrl(licencesFile, 'text/plain;charset=utf-8');
    // oxlint-disable-next-line react/set-state-in-effect -- the address is a resource of the browser, which the same effect gives back
    setAddress(embedded);
    return () => {
      if (embedded !== null) URL.revokeObjectURL(embedded);
    };
  }, []);
  const text = words.t('about.licences');
  return address === null ? (
    <a href={licencesFile} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  ) : (
    <a href={address} download={`border-brief-${licencesFile}`}>
      {text}
    </a>
  );
}

export function AboutDialog({ onClose }: { onClose: () => void }): ReactNode {
  const words = useWords();
  const dataset = useApp((state) => state.session.dataset);
  const sealed = sealedPage();
  return (
    <Dialog title={words.t('about.title')} closeLabel={words.t('dialog.close')} onClose={onClose} size="wide">
      <div className="prose">
        <p className="dialog-lead">{words.t('about.what')}</p>
        {sealed ? (
          <Suspense fallback={null}>
            <SealSection page={sealed} />
          </Suspense>
        ) : null}
        <h3>{words.t('about.promises')}</h3>
        <ul>
          {promises.map((key) => (
            <li key={key}>{words.t(key)}</li>
          ))}
        </ul>
        <h3>{words.t('about.data')}</h3>
        {dataset ? <Data dataset={dataset} words={words} /> : null}
        <h3>{words.t('about.credits')}</h3>
        <ul>
          {credits.map((key) => (
            <li key={key}>{words.t(key)}</li>
          ))}
        </ul>
        <p>
          <LicencesLink words={words} />
        </p>
        <p>{words.t('about.disclaimer')}</p>
        {dataset ? (
          <>
            <h3>{words.t('about.reports')}</h3>
            <Sources dataset={dataset} kind="report" words={words} />
            <h3>{words.t('about.further')}</h3>
            <Sources dataset={dataset} kind="further" words={words} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
