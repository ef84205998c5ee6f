/** How a detention site looks on a day: who holds it, whether that is contested, not known or over, and whether it has just changed hands. */
import { periodOn } from '../../domain/time/stateOnDay.ts';
import type { ActorId, ControlPeriod, DetentionSite } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { LayerContext } from '../contract/layer.ts';
import { isFramed } from './anchorOf.ts';
import { partyColour, partySign } from './parties.ts';
import { militaryOf } from './sidcOf.ts';
import type { GlyphId, Look } from '../symbols/drawMark.ts';
import type { HolderSign } from '../symbols/holderGlyphs.ts';

/** `untold`: no report speaks of this day. It looks like `unknown`. */
export type SiteStatus = ControlPeriod['status'] | 'untold';

export interface SiteState {
  readonly status: SiteStatus;
  readonly holder: ActorId | null;
  /** When contested: the other party. */
  readonly rival: ActorId | null;
  /** Who last held it before, where that ended within the window. */
  readonly former: ActorId | null;
  readonly period: ControlPeriod | undefined;
}

type Day = Pick<LayerContext, 'asOf' | 'from'>;

export function siteStateOf(site: DetentionSite, { asOf, from }: Day): SiteState {
  const period = periodOn(site, asOf);
  if (!period) return { status: 'untold', holder: null, rival: null, former: null, period };
  const { holder, status } = period;
  const before = site.control.slice(0, site.control.indexOf(period)).findLast((earlier) => earlier.holder !== null);
  const earlier = before?.holder ?? null;
  const changed = before !== undefined && earlier !== holder && before.when.latest + 1 >= from;
  if (status !== 'contested') return { status, holder, rival: null, former: changed ? earlier : null, period };
  const said = site.claims.flatMap(({ id, actor, attribute }) =>
    attribute === 'holder' && actor !== undefined && period.claims.includes(id) ? [actor] : [],
  );
  const parties = [...new Set([holder, ...said, earlier].filter((party) => party !== null))];
  return { status, holder: parties[0] ?? null, rival: parties[1] ?? null, former: null, period };
}

/** Who held a site before it changed hands in the window, as the corner of its mark says; null where it did not. Military signs have no corner. */
export function formerHolderOf(
  { facts: { record } }: Shown,
  context: Day & Pick<LayerContext, 'military'>,
): ActorId | null {
  return !context.military && record.kind === 'detention-site' ? siteStateOf(record, context).former : null;
}

const shapeOf: Readonly<Record<string, 'prison' | 'camp' | 'network'>> = {
  prison: 'prison',
  camp: 'camp',
  network: 'network',
};

/** `sign`: of the holder, where one is known. A contested site has two colours and no letter. */
export function siteGlyph(category: string, status: SiteStatus, sign: HolderSign | null): GlyphId {
  const shape = shapeOf[category] ?? 'prison';
  if (status === 'held' && sign) return `${shape}${sign.letter}`;
  if (status === 'held' || status === 'contested') return shape;
  return status === 'closed' ? `${shape}Closed` : `${shape}Unknown`;
}

/** A closed site is hollow and struck through, however certain that is. */
export function siteLook(
  site: DetentionSite,
  { verdict, disputed, facts }: Pick<Shown, 'verdict' | 'disputed'> & Partial<Pick<Shown, 'facts'>>,
  context: LayerContext,
): Look {
  const { theme, dataset } = context;
  const { status, holder, rival, former } = siteStateOf(site, context);
  const colourOf = (actor: ActorId | null): string => partyColour(actor, dataset.actors, theme);
  const hollow = verdict === 'possible' || status === 'closed';
  return {
    glyph: siteGlyph(site.category, status, partySign(holder, dataset.actors)),
    disputed,
    verdict: hollow ? 'possible' : 'certain',
    tag: facts !== undefined && isFramed(facts.placement),
    colour: status === 'held' || status === 'contested' ? colourOf(holder) : theme.parties.unknown,
    ...(status === 'contested' ? { secondColour: colourOf(rival) } : {}),
    ...(former === null ? {} : { formerColour: colourOf(former) }),
    military: militaryOf(site, context),
  };
}
