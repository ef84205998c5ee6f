/** Prisons and camps, filled by who holds them on the last day of the window. */
import type { ActorId, BriefRecord, ControlPeriod, DetentionSite } from '../../domain/records/record.ts';
import type { Day } from '../../domain/time/day.ts';
import type { EdtfDate } from '../../domain/time/edtf.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { WordKey } from '../../words/words.ts';
import { composeMarks } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks } from '../marks/countLooks.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import type { Fact, LayerContext, LayerModule } from '../contract/layer.ts';
import { partyColour, partySign } from '../marks/parties.ts';
import { describeDate, describeStart } from '../../words/describeDate.ts';
import { militaryOf } from '../marks/sidcOf.ts';
import { siteGlyph, siteLook, siteStateOf, type SiteState } from '../marks/siteLook.ts';
import { dayAndMonth } from '../marks/transferCard.ts';
import { drawMark } from '../symbols/drawMark.ts';

const owns = (record: BriefRecord): record is DetentionSite => record.kind === 'detention-site';

interface Own {
  readonly shown: Shown;
  readonly site: DetentionSite;
}

function ownOf(shown: readonly Shown[]): readonly Own[] {
  return shown.flatMap((one): Own[] => (owns(one.facts.record) ? [{ shown: one, site: one.facts.record }] : []));
}

/** Short name of an actor; the bare id where the list has none. */
function nameOf(id: ActorId, { dataset, words }: LayerContext): string {
  const actor = dataset.actors.get(id);
  return actor ? words.text(actor.shortName ?? actor.name) : id;
}

function stateText({ status, holder, rival }: SiteState, context: LayerContext): string {
  const { words } = context;
  if (status === 'held' && holder !== null) return words.t('site.held', { holder: nameOf(holder, context) });
  if (status === 'contested' && holder !== null && rival !== null)
    return words.t('site.contestedBetween', { holder: nameOf(holder, context), rival: nameOf(rival, context) });
  const keys: Readonly<Record<SiteState['status'], WordKey>> = {
    held: 'site.unknown',
    contested: 'site.contested',
    unknown: 'site.unknown',
    closed: 'site.closed',
    untold: 'site.untold',
  };
  return words.t(keys[status]);
}

/** "20 Jan" or "about 20 Jan"; undefined where the first day of the period is not stated. Another year than that of the window is written. */
function sinceDay(when: EdtfDate, { words, asOf }: LayerContext): string | undefined {
  if (!Number.isFinite(when.from)) return undefined;
  const year = (day: Day): string => words.datePart(day, { year: 'numeric' });
  const day = year(when.from) === year(asOf) ? dayAndMonth(when.from, words) : words.dayShort(when.from);
  return /[~?%]/.test(when.text.split('/')[0] ?? '') ? words.t('date.about', { date: day }) : day;
}

/** "Damascus since 20 Jan"; where that changed within the window, "SDF to Damascus, 20 Jan" or, where nobody is known to hold it, "SDF until 18 Oct · …". */
function holderText(site: DetentionSite, context: LayerContext): string {
  const { words } = context;
  const state = siteStateOf(site, context);
  const { status, holder, former, period } = state;
  const day = period && sinceDay(period.when, context);
  const isHeld = status === 'held' && holder !== null;
  const now = isHeld ? nameOf(holder, context) : stateText(state, context);
  if (former !== null) {
    const change = { from: nameOf(former, context), to: now };
    if (day === undefined) return words.t(isHeld ? 'site.passed' : 'site.left', change);
    return words.t(isHeld ? 'site.changed' : 'site.heldUntil', { ...change, day });
  }
  return isHeld && day !== undefined ? words.t('site.heldSince', { holder: now, day }) : now;
}

function historyText(control: readonly ControlPeriod[], context: LayerContext): string {
  return control
    .map((period) => {
      const state: SiteState = { status: period.status, holder: period.holder, rival: null, former: null, period };
      return context.words.t('site.period', {
        period: describeDate(period.when, context.words, 'long'),
        state: stateText(state, context),
      });
    })
    .join(context.words.t('site.periodBreak'));
}

function factsOf(shown: Shown, context: LayerContext): readonly Fact[] {
  const site = shown.facts.record;
  if (!owns(site)) return [];
  const state = siteStateOf(site, context);
  const since = state.period ? describeStart(state.period.when, context.words, 'long') : undefined;
  const text = stateText(state, context);
  return [
    {
      label: 'fact.control',
      value: since === undefined ? text : context.words.t('site.stateSince', { state: text, since }),
    },
    ...(state.former === null ? [] : [{ label: 'fact.former', value: nameOf(state.former, context) } as const]),
    ...(site.control.length > 1 ? [{ label: 'fact.history', value: historyText(site.control, context) } as const] : []),
    ...figureFacts(shown, context.words),
  ];
}

export const detentionLayer: LayerModule = {
  id: 'detention',
  title: 'layer.detention',
  description: 'layer.detention.about',
  owns,
  compose: composeWhenChanged({ concerns: owns, reads: ['days'] }, (context) => {
    const marks = ownOf(context.shown).map(({ shown, site }) => ({
      shown,
      look: siteLook(site, shown, context),
    }));
    return composeMarks('detention', marks, context);
  }),
  legend: (context) =>
    countLooks(
      ownOf(context.shown).map(({ site }) => {
        const { theme, dataset } = context;
        const { status, holder, rival } = siteStateOf(site, context);
        const military = militaryOf(site, context);
        if (military)
          return {
            id: site.category,
            label: context.words.code('category', `detention-site/${site.category}`),
            shapes: drawMark(
              { ...siteLook(site, { verdict: 'certain', disputed: false }, context), verdict: 'certain' },
              theme,
            ),
          };
        const known = status === 'held' || status === 'contested';
        const shapes = drawMark(
          {
            glyph: siteGlyph('prison', status, partySign(holder, dataset.actors)),
            tag: false,
            disputed: false,
            verdict: status === 'closed' ? 'possible' : 'certain',
            colour: known ? partyColour(holder, dataset.actors, theme) : theme.parties.unknown,
            ...(status === 'contested' ? { secondColour: partyColour(rival, dataset.actors, theme) } : {}),
          },
          theme,
        );
        const parties = known ? `/${[holder, rival].filter(Boolean).join('/')}` : '';
        return {
          id: `${status}${parties}`,
          label: stateText({ status, holder, rival, former: null, period: undefined }, context),
          shapes,
        };
      }),
    ),
  symbol: (shown, context) =>
    owns(shown.facts.record) ? drawMark(siteLook(shown.facts.record, shown, context), context.theme) : [],
  caption: (shown, context) => (owns(shown.facts.record) ? holderText(shown.facts.record, context) : undefined),
  facts: factsOf,
};
