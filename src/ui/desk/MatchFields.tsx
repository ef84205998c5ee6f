/** Whether the statement speaks of a record that is there already, with the score of each candidate in sight. */
import type { ReactNode } from 'react';
import type { Dataset } from '../../domain/records/dataset.ts';
import { sharedStatement, type Match } from '../../drafts/matchRecords.ts';
import { relations, type Relation, type Statement } from '../../drafts/statement.ts';
import { useWords } from '../useApp.tsx';

const percent = (share: number): number => Math.round(share * 100);

export function MatchFields({
  statement,
  matches,
  data,
  onChange,
}: {
  statement: Statement;
  matches: readonly Match[];
  data: Dataset;
  onChange: (part: Partial<Statement>) => void;
}): ReactNode {
  const words = useWords();
  const chosen = statement.record === null ? undefined : data.recordsById.get(statement.record);
  const offered = chosen && !matches.some(({ record }) => record.id === chosen.id) ? [chosen] : [];
  if (matches.length === 0 && !chosen) return null;
  const shared = chosen && sharedStatement(statement, chosen);
  const sharedSource = shared && data.sources.get(shared.source);
  return (
    <div className="desk-match" role="radiogroup" aria-label={words.t('desk.match.title')}>
      <h4>{words.t('desk.match.title')}</h4>
      <label className="desk-choice">
        <input
          type="radio"
          name="desk-record"
          checked={statement.record === null}
          onChange={() => onChange({ record: null, relation: 'new' })}
        />
        <span>{words.t('desk.match.new')}</span>
      </label>
      {matches.map(({ record, score, parts, relation }) => (
        <label key={record.id} className="desk-choice">
          <input
            type="radio"
            name="desk-record"
            checked={statement.record === record.id}
            onChange={() => onChange({ record: record.id, relation })}
          />
          <span>
            {words.text(record.name)}{' '}
            <span
              className="desk-score"
              title={words.t('desk.match.parts', {
                when: percent(parts.when),
                place: percent(parts.place),
                category: percent(parts.category),
                actors: percent(parts.actors),
              })}
            >
              {words.t('desk.match.score', { score: percent(score) })}
            </span>
          </span>
        </label>
      ))}
      {offered.map((record) => (
        <label key={record.id} className="desk-choice">
          <input type="radio" name="desk-record" checked readOnly />
          <span>{words.text(record.name)}</span>
        </label>
      ))}
      {chosen ? (
        <span className="desk-relations" role="radiogroup" aria-label={words.t('desk.match.how')}>
          {relations
            .filter((relation): relation is Exclude<Relation, 'new'> => relation !== 'new')
            .map((relation) => (
              <label key={relation} className="desk-choice">
                <input
                  type="radio"
                  name="desk-relation"
                  checked={statement.relation === relation}
                  onChange={() => onChange({ relation })}
                />
                <span>{words.t(`desk.match.${relation}`)}</span>
              </label>
            ))}
        </span>
      ) : null}
      {sharedSource ? (
        <p className="export-caution">
          {words.t('desk.match.same', { source: `${sharedSource.publisher}, ${sharedSource.published.text}` })}
        </p>
      ) : null}
    </div>
  );
}
