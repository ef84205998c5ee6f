/** Why a row was put beside a record, in words. */
import type { Candidate } from '../../../domain/imported/reconcile.ts';
import type { Words } from '../../../words/words.ts';

export function reasonsOf({ km, days, actor, sharedName }: Candidate, words: Words): readonly string[] {
  return [
    words.t('reconcile.reason.km', { low: words.number(km.low), high: words.number(km.high) }),
    days === null
      ? words.t('reconcile.reason.undated')
      : days === 0
        ? words.t('reconcile.reason.sameDay')
        : words.t('reconcile.reason.days', { days }),
    actor === 'shared'
      ? words.t('reconcile.reason.actor', { name: sharedName })
      : words.t(actor === 'apart' ? 'reconcile.reason.noActor' : 'reconcile.reason.actorUnknown'),
  ];
}
