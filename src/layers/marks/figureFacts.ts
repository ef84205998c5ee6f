/** The figures of a record as facts, by attribute. */
import { figuresOf } from '../../domain/records/figures.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { figureSentence } from './figureText.ts';
import type { Fact } from '../contract/layer.ts';

const labels: Readonly<Record<string, WordKey>> = {
  escaped: 'fact.escaped',
  recaptured: 'fact.recaptured',
  killed: 'fact.killed',
  injured: 'fact.injured',
  arrested: 'fact.arrested',
  detonated: 'fact.detonated',
  transferred: 'fact.transferred',
  planned: 'fact.planned',
  strength: 'fact.strength',
  population: 'fact.population',
  held: 'fact.held',
  present: 'fact.present',
  seized: 'fact.seized',
};

/** One fact per attribute and unit; attributes without a name of their own are left to the claims. */
export function figureFacts(shown: Shown, words: Words): readonly Fact[] {
  return figuresOf(shown.claims).flatMap((figure): Fact[] => {
    const label = labels[figure.attribute];
    if (label === undefined) return [];
    const value = figureSentence(figure, words);
    const counted =
      figure.unit !== undefined && figure.unit !== 'person'
        ? words.t('fact.withUnit', { figure: value, unit: words.code('unit', figure.unit) })
        : value;
    return [{ label, value: counted }];
  });
}
