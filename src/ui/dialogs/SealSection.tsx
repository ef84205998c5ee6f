/** What a sealed file says of itself: until when its data reach, whether it is unmodified, and the seal to compare. */
import '../../words/seal.ts';
import type { ReactNode } from 'react';
import type { SealedPage } from '../../base/embedded.ts';
import { fingerprintOf } from '../../export/sealed/fingerprint.ts';
import { dayFromIso } from '../../domain/time/day.ts';
import { Line } from '../details/Section.tsx';
import { useApp, useWords } from '../useApp.tsx';

export function SealSection({ page }: { page: SealedPage }): ReactNode {
  const words = useWords();
  const until = useApp(({ session }) => session.dataset?.lastDay);
  const made = dayFromIso(page.madeAt.slice(0, 10));
  return (
    <>
      <h3>{words.t('seal.title')}</h3>
      {page.altered.length === 0 && until !== undefined && made !== undefined ? (
        <p>{words.t('seal.whole', { day: words.day(until), made: words.day(made) })}</p>
      ) : (
        <p className="seal-altered">
          {words.t('seal.altered')} {words.t('seal.altered.parts')} <bdi dir="ltr">{page.altered.join(', ')}</bdi>
        </p>
      )}
      <p>{words.t('seal.about')}</p>
      <p>{words.t(page.signer ? 'seal.key.about' : 'seal.unsigned')}</p>
      <dl className="card-lines">
        <Line label={words.t('seal.hash')}>
          <bdi dir="ltr" className="code seal-hash">
            {page.seal}
          </bdi>
        </Line>
        {page.signer ? (
          <>
            <Line label={words.t('seal.signer')}>
              <bdi>{page.signer.name}</bdi>
            </Line>
            <Line label={words.t('seal.key')}>
              <bdi dir="ltr" className="code seal-hash">
                {fingerprintOf(page.signer.key)}
              </bdi>
            </Line>
          </>
        ) : null}
      </dl>
    </>
  );
}
