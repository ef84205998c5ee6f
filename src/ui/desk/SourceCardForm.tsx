/** The card of the source: proposed, checked by a person, then used for every claim of the report. */
import type { ReactNode } from 'react';
import type { DeskReport } from '../../drafts/deskDocument.ts';
import { sameParagraphs, isRewrite } from '../../drafts/independence.ts';
import { cardFaults, outletOf, type SourceCard } from '../../drafts/sourceCard.ts';
import { changeCard, confirmCard } from '../../store/actions/deskActions.ts';
import { mayWrite, type DeskSession } from '../../store/desk.ts';
import { deskData, deskDocument } from '../../store/deskSelectors.ts';
import { Button } from '../kit/Button.tsx';
import { isolated } from '../imports/fileWords.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { ChoiceField, Field } from './Fields.tsx';
import { cardReasons } from './openReport.ts';

const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Other reports on the desk whose paragraphs this one repeats. */
function Rewrites({
  desk,
  report,
  onChoose,
}: {
  desk: DeskSession;
  report: DeskReport;
  onChoose: (source: string) => void;
}): ReactNode {
  const words = useWords();
  const own = report.paragraphs.map(({ text }) => text);
  const others = deskDocument(desk).reports.filter(({ id }) => id !== report.id);
  const found = others.flatMap((other) => {
    const texts = other.paragraphs.map(({ text }) => text);
    return isRewrite(own, texts) ? [{ other, count: sameParagraphs(own, texts).length }] : [];
  });
  return found.map(({ other, count }) => (
    <p key={other.id} className="export-caution">
      {words.t('desk.card.rewrite', {
        count,
        source: `${isolated(other.card.publisher)} ${isolated(other.card.published)}`,
      })}{' '}
      <Button look="plain" onPress={() => onChoose(other.source)}>
        {words.t('desk.match.rewrite')}
      </Button>
    </p>
  ));
}

export function SourceCardForm({ desk, report }: { desk: DeskSession; report: DeskReport }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const { card } = report;
  const data = deskData(desk);
  const reasons = cardReasons.get(report.id) ?? {};
  const faults = cardFaults(card, report.paragraphs.length);
  const set = (part: Partial<SourceCard>): void => changeCard(store, report.id, { ...card, ...part });
  const hintOf = (member: keyof SourceCard): string | undefined => {
    const reason = reasons[member];
    return reason === undefined ? undefined : words.t(`desk.card.why.${reason}`);
  };
  const shared = (member: 'publisher' | 'title' | 'published' | 'url') => ({
    value: card[member],
    onChange: (value: string) => set({ [member]: value }),
    hint: hintOf(member),
    fault: faults.includes(member)
      ? words.t(card[member] === '' ? 'desk.card.why.none' : 'desk.card.fault')
      : undefined,
    isDisabled: !mayWrite(desk),
  });
  const isNewOutlet = card.publisher !== '' && outletOf(card.publisher, data.actors) === null;
  const missing = /\p{Script=Arabic}/u.test(card.publisher) ? ('en' as const) : ('ar' as const);
  const sources = [...data.sources.values()].filter(({ id }) => id !== report.source);
  return (
    <form
      className="desk-form scroll"
      aria-label={words.t('desk.card.title')}
      onSubmit={(event) => {
        event.preventDefault();
        if (faults.length === 0) confirmCard(store, report.id);
      }}
    >
      <h3>{words.t('desk.card.title')}</h3>
      <p className="hint">{words.t('desk.card.hint')}</p>
      {data.sources.has(report.source) ? <p className="export-caution">{words.t('desk.card.known')}</p> : null}
      <Rewrites desk={desk} report={report} onChoose={(rewriteOf) => set({ rewriteOf })} />
      <Field label={words.t('desk.card.publisher')} {...shared('publisher')} />
      {isNewOutlet ? (
        <Field
          label={words.t(missing === 'ar' ? 'desk.card.outletAr' : 'desk.card.outletEn')}
          value={card.outlet[missing]}
          onChange={(value) => set({ outlet: { ...card.outlet, [missing]: value } })}
        />
      ) : null}
      <Field label={words.t('desk.card.published')} dir="ltr" size="short" {...shared('published')} />
      <ChoiceField
        label={words.t('desk.card.language')}
        size="short"
        value={card.language}
        choices={(['en', 'ar', 'ckb', 'tr', 'fr'] as const).map((value) => ({
          value,
          text: words.code('language', value),
        }))}
        onChange={(language) => set({ language })}
      />
      <ChoiceField
        label={words.t('desk.card.reliability')}
        value={card.reliability}
        choices={reliabilities.map((value) => ({ value, text: `${value}: ${words.t(`reliability.${value}`)}` }))}
        hint={hintOf('reliability')}
        onChange={(reliability) => set({ reliability })}
      />
      <Field label={words.t('desk.card.heading')} {...shared('title')} />
      <Field label={words.t('desk.card.url')} dir="ltr" {...shared('url')} />
      <Field label={words.t('desk.card.dateline')} value={card.dateline} onChange={(dateline) => set({ dateline })} />
      <ChoiceField
        label={words.t('desk.card.rewriteOf')}
        value={card.rewriteOf}
        choices={[
          { value: '', text: words.t('desk.card.rewriteOf.none') },
          ...sources.map(({ id, publisher, published }) => ({
            value: id,
            text: `${isolated(publisher)}, ${isolated(published.text)}`,
          })),
        ]}
        onChange={(rewriteOf) => set({ rewriteOf })}
      />
      <div className="desk-bar">
        <button type="submit" className="button button-strong" disabled={faults.length > 0 || !mayWrite(desk)}>
          {words.t('desk.card.use')}
        </button>
      </div>
    </form>
  );
}
