/** Who holds the detention sites on the last day of the window, and which changed hands within it. */
import { groupBy } from '../../base/groupBy.ts';
import type { ActorId, DetentionSite } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { WordKey, Words } from '../../words/words.ts';
import { siteStateOf, type SiteState } from '../marks/siteLook.ts';
import type { Draft, HeadlineContext } from './draft.ts';

interface Held {
  readonly shown: Shown;
  readonly site: DetentionSite;
  readonly state: SiteState;
}

function actorName(id: ActorId, { dataset, words }: HeadlineContext): string {
  const actor = dataset.actors.get(id);
  return actor ? words.text(actor.shortName ?? actor.name) : id;
}

const unheld: Readonly<Record<SiteState['status'], WordKey>> = {
  held: 'headline.sites.unknown',
  contested: 'headline.sites.contested',
  unknown: 'headline.sites.unknown',
  closed: 'headline.sites.closed',
  untold: 'headline.sites.unknown',
};

function stateName({ status, holder }: SiteState, context: HeadlineContext): string {
  return status === 'held' && holder !== null ? actorName(holder, context) : context.words.t(unheld[status]);
}

function joined([first = '', ...others]: readonly string[], words: Words): string {
  return others.reduce((text, second) => words.t('headline.sites.next', { first: text, second }), first);
}

/** "Al-Hol camp and al-Shaddadi prison (SDF → Damascus)", one entry for each change, the most common first. */
function changesText(changed: readonly Held[], context: HeadlineContext): string {
  const { words } = context;
  const groups = groupBy(changed, ({ state }) =>
    words.t('site.change', { from: actorName(state.former ?? '', context), to: stateName(state, context) }),
  );
  const texts = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([change, sites]) =>
      words.t('headline.sites.group', { names: words.list(sites.map(({ site }) => words.text(site.name))), change }),
    );
  return joined(texts, words);
}

/** "Damascus 3 · SDF 1 · contested 1": how many each party holds, the most first, those that nobody is known to hold last. */
function holdersText(held: readonly Held[], context: HeadlineContext): string {
  const { words } = context;
  const isHeld = ([one]: readonly Held[]): boolean => one?.state.status === 'held' && one.state.holder !== null;
  return joined(
    [...groupBy(held, ({ state }) => stateName(state, context))]
      .sort(([, a], [, b]) => Number(isHeld(b)) - Number(isHeld(a)) || b.length - a.length)
      .map(([holder, sites]) => words.t('headline.sites.holder', { holder, count: sites.length })),
    words,
  );
}

export function composeHeld(context: HeadlineContext): Draft | null {
  const { words } = context;
  const held = context.shown.flatMap((shown): Held[] => {
    const site = shown.facts.record;
    return site.kind === 'detention-site' ? [{ shown, site, state: siteStateOf(site, context) }] : [];
  });
  if (held.length === 0) return null;
  const changed = held.filter(({ state }) => state.former !== null);
  const text =
    changed.length > 0
      ? words.t('headline.sites.changed', {
          changed: words.number(changed.length),
          count: held.length,
          list: changesText(changed, context),
        })
      : words.t('headline.sites', { count: held.length, list: holdersText(held, context) });
  const possible = held.filter(({ shown }) => shown.verdict === 'possible').length;
  return {
    text: possible > 0 ? words.t('headline.sites.possible', { text, count: possible }) : text,
    about: held.map(({ shown }) => shown),
    claims: held.flatMap(({ shown, state }) =>
      shown.claims.filter(({ id }) => state.period?.claims.includes(id) ?? false),
    ),
  };
}
