/** The claims of a record as its file has them: add, mend, withdraw with a reason, move to a record of their own. */
import { useState, type ReactNode } from 'react';
import { attributes } from '../../domain/records/categories.ts';
import type { Text } from '../../domain/records/text.ts';
import type { JsonObject } from '../../drafts/applyChanges.ts';
import { claimIdOf, findFeature, putClaim, splitRecord, withdrawClaim } from '../../drafts/editRecord.ts';
import { findCopied } from '../../drafts/honesty.ts';
import { freeId } from '../../drafts/slug.ts';
import { decideAll } from '../../store/actions/deskActions.ts';
import type { DeskSession } from '../../store/desk.ts';
import { deskData, deskDocument, draftFilesOf } from '../../store/deskSelectors.ts';
import { TextPair } from '../briefing/TextPair.tsx';
import { Button } from '../kit/Button.tsx';
import { isolated } from '../imports/fileWords.ts';
import { useAppStore, useWords } from '../useApp.tsx';
import { ChoiceField, Field } from './Fields.tsx';
import { units } from './ClaimFields.tsx';

const textAt = (claim: JsonObject, key: string): string => {
  const value = claim[key];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

function pairAt(claim: JsonObject, key: string): Text {
  const value = claim[key];
  const side = (name: string): string =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? textAt(value as JsonObject, name) : '';
  return { en: side('en'), ar: side('ar') };
}

/** Without members that are empty. */
function withMember(claim: JsonObject, key: string, value: string | number | null): JsonObject {
  const { [key]: _old, ...rest } = claim;
  return value === null || value === '' ? rest : { ...rest, [key]: value };
}

/** One number or a range, as a claim writes it. */
function withNumber(claim: JsonObject, low: string, high: string): JsonObject {
  const number = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);
  const [from, to] = [number(low), number(high === '' ? low : high)];
  const { value: _value, low: _low, high: _high, ...rest } = claim;
  if (from === null || to === null) return withMember(withMember(rest, 'qualifier', null), 'unit', null);
  return from === to ? { ...rest, value: from } : { ...rest, low: from, high: to };
}

const isWhole = ({ en, ar }: Text): boolean => en.trim() !== '' && ar.trim() !== '';

function MendForm({
  desk,
  claim,
  onSave,
  onCancel,
}: {
  desk: DeskSession;
  claim: JsonObject;
  onSave: (claim: JsonObject) => void;
  onCancel: () => void;
}): ReactNode {
  const words = useWords();
  const [draft, setDraft] = useState(claim);
  const data = deskData(desk);
  const report = deskDocument(desk).reports.find(({ source }) => source === draft['source']);
  const text = pairAt(draft, 'text');
  const paragraphs = report?.paragraphs.map((each) => each.text) ?? [];
  const copied = findCopied(text.en, paragraphs) ?? findCopied(text.ar, paragraphs);
  const source = data.sources.get(textAt(draft, 'source'));
  const cited = source?.kind === 'further' ? ('url' as const) : ('paragraph' as const);
  const isCited = textAt(draft, cited) !== '';
  const grade = textAt(draft, 'grade');
  const isSound =
    isWhole(text) && copied === undefined && isCited && /^[A-F][1-6]$/.test(grade) && textAt(draft, 'claimant') !== '';
  const low = textAt(draft, 'value') || textAt(draft, 'low');
  const high = textAt(draft, 'value') || textAt(draft, 'high');
  const set = (key: string, value: string | number | null): void => setDraft(withMember(draft, key, value));
  return (
    <div className="desk-claim">
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.card.title')}
          value={textAt(draft, 'source')}
          choices={[
            { value: '', text: '—' },
            ...[...data.sources.values()].map(({ id, publisher, published }) => ({
              value: id,
              text: `${isolated(publisher)}, ${isolated(published.text)}`,
            })),
          ]}
          onChange={(id) => {
            const letter = data.sources.get(id)?.reliability ?? 'F';
            setDraft({ ...draft, source: id, grade: `${letter}${grade.slice(1) || '6'}` });
          }}
        />
        {cited === 'url' ? (
          <Field
            size="short"
            dir="ltr"
            label={words.t('desk.card.url')}
            value={textAt(draft, 'url')}
            onChange={(url) => set('url', url)}
          />
        ) : (
          <Field
            size="short"
            type="number"
            dir="ltr"
            label={words.t('desk.field.paragraph')}
            value={textAt(draft, 'paragraph')}
            onChange={(value) => set('paragraph', /^[1-9]\d*$/.test(value) ? Number(value) : null)}
          />
        )}
      </span>
      <span className="desk-row">
        <ChoiceField
          size="short"
          label={words.t('desk.field.claimant')}
          value={textAt(draft, 'claimant')}
          choices={[
            { value: '', text: '—' },
            ...[...data.actors.values()].map(({ id, name }) => ({ value: id, text: words.text(name) })),
          ]}
          onChange={(id) => set('claimant', id)}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.grade')}
          value={grade}
          choices={['1', '2', '3', '4', '5', '6'].map((digit) => ({
            value: `${grade.slice(0, 1) || 'F'}${digit}`,
            text: `${grade.slice(0, 1) || 'F'}${digit}`,
          }))}
          onChange={(value) => set('grade', value)}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.attribute')}
          value={textAt(draft, 'attribute')}
          choices={attributes.map((value) => ({ value, text: words.t(`attribute.${value}`) }))}
          onChange={(value) => set('attribute', value)}
        />
      </span>
      <span className="desk-row desk-numbers">
        <Field
          size="short"
          type="number"
          dir="ltr"
          label={words.t('desk.field.low')}
          value={low}
          onChange={(value) => setDraft(withNumber(draft, value, high === low ? value : high))}
        />
        <Field
          size="short"
          type="number"
          dir="ltr"
          label={words.t('desk.field.high')}
          value={high}
          onChange={(value) => setDraft(withNumber(draft, low === '' ? value : low, value))}
        />
        <ChoiceField
          size="short"
          label={words.t('desk.field.unit')}
          value={textAt(draft, 'unit')}
          choices={[
            { value: '', text: words.t('desk.field.unit.none') },
            ...units.map((value) => ({ value, text: words.code('unit', value) })),
          ]}
          onChange={(value) => set('unit', value)}
        />
      </span>
      <TextPair
        label={words.t('desk.field.text')}
        text={text}
        lines={2}
        onChange={({ en, ar }) => setDraft({ ...draft, text: { en, ar } })}
      />
      {copied === undefined ? null : (
        <p className="desk-fault">{words.t('desk.problem.copied', { paragraph: copied })}</p>
      )}
      <div className="desk-actions">
        <Button look="strong" isDisabled={!isSound} onPress={() => onSave(draft)}>
          {words.t('desk.edit.save')}
        </Button>
        <Button onPress={onCancel}>{words.t('desk.edit.cancel')}</Button>
      </div>
    </div>
  );
}

function WithdrawForm({ onSave, onCancel }: { onSave: (reason: Text) => void; onCancel: () => void }): ReactNode {
  const words = useWords();
  const [reason, setReason] = useState<Text>({ en: '', ar: '' });
  return (
    <div className="desk-claim">
      <TextPair label={words.t('desk.edit.withdraw.reason')} text={reason} onChange={setReason} />
      <div className="desk-actions">
        <Button look="strong" isDisabled={!isWhole(reason)} onPress={() => onSave(reason)}>
          {words.t('desk.edit.withdraw')}
        </Button>
        <Button onPress={onCancel}>{words.t('desk.edit.cancel')}</Button>
      </div>
    </div>
  );
}

export function RecordClaims({ desk, record }: { desk: DeskSession; record: string }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const files = draftFilesOf(desk);
  const feature = findFeature(files, record);
  const [open, setOpen] = useState<{ readonly id: string; readonly verb: 'mend' | 'withdraw' | 'add' } | null>(null);
  if (!feature) return null;
  const close = (): void => setOpen(null);
  const save = (claim: JsonObject): void => {
    decideAll(store, (changes, options) => putClaim(changes, record, claim, options));
    close();
  };
  const live = feature.claims.filter((claim) => claim['withdrawn'] === undefined);
  const taken = new Set(feature.claims.map(claimIdOf));
  return (
    <div className="desk-claims">
      <h4>{words.t('desk.field.claims')}</h4>
      {feature.claims.map((claim) => {
        const id = claimIdOf(claim);
        const isWithdrawn = claim['withdrawn'] !== undefined;
        return (
          <div key={id} className="desk-claim">
            <p className={isWithdrawn ? 'desk-withdrawn' : ''}>
              <strong>{words.code('attribute', textAt(claim, 'attribute'))}</strong> {words.text(pairAt(claim, 'text'))}{' '}
              <span className="hint">
                <bdi>{textAt(claim, 'source')}</bdi> · <bdi>{textAt(claim, 'grade')}</bdi>
              </span>
            </p>
            {isWithdrawn ? (
              <p className="hint">
                {words.t('desk.edit.withdrawn', { reason: words.text(pairAt(claim, 'withdrawn')) })}
              </p>
            ) : (
              <div className="desk-actions">
                <Button look="plain" onPress={() => setOpen({ id, verb: 'mend' })}>
                  {words.t('desk.edit.mend')}
                </Button>
                <Button look="plain" onPress={() => setOpen({ id, verb: 'withdraw' })}>
                  {words.t('desk.edit.withdraw')}
                </Button>
                {live.length > 1 ? (
                  <Button
                    look="plain"
                    onPress={() =>
                      decideAll(store, (changes, options) => splitRecord(changes, files, record, [id], options).changes)
                    }
                  >
                    {words.t('desk.edit.split')}
                  </Button>
                ) : null}
              </div>
            )}
            {open?.id === id && open.verb === 'mend' ? (
              <MendForm desk={desk} claim={claim} onSave={save} onCancel={close} />
            ) : null}
            {open?.id === id && open.verb === 'withdraw' ? (
              <WithdrawForm
                onSave={(reason) => {
                  decideAll(store, (changes, options) => withdrawClaim(changes, record, claim, reason, options));
                  close();
                }}
                onCancel={close}
              />
            ) : null}
          </div>
        );
      })}
      {open?.verb === 'add' ? (
        <MendForm
          desk={desk}
          claim={{
            id: freeId(`${record}--added`, (each) => taken.has(each)),
            source: '',
            claimant: '',
            attribute: 'occurred',
            stance: 'asserts',
            grade: '',
            text: { en: '', ar: '' },
          }}
          onSave={save}
          onCancel={close}
        />
      ) : (
        <Button look="plain" icon="plus" onPress={() => setOpen({ id: '', verb: 'add' })}>
          {words.t('desk.field.claim.add')}
        </Button>
      )}
    </div>
  );
}
