/** What single layers say of a record: sites and who holds them, figures, arrows, military codes. */
import { describe, expect, it } from 'vitest';
import type { Deployment, DetentionSite } from '../../../src/domain/records/record.ts';
import { figuresOf } from '../../../src/domain/records/figures.ts';
import { arrowWidthPx } from '../../../src/layers/marks/composeArrows.ts';
import { figureText } from '../../../src/layers/marks/figureText.ts';
import { detentionLayer } from '../../../src/layers/catalogue/detentionLayer.ts';
import { laneKey, routeCurve } from '../../../src/layers/marks/routeCurve.ts';
import { sidcOf } from '../../../src/layers/marks/sidcOf.ts';
import { siteLook, siteStateOf } from '../../../src/layers/marks/siteLook.ts';
import { themes } from '../../../src/theme/theme.ts';
import { wordsIn } from '../../../src/words/words.ts';
import {
  baghdad,
  claim,
  context,
  dataset,
  day,
  deployment,
  hol,
  inHasakah,
  inSyria,
  nowhere,
  period,
  shown,
  site,
} from './build.ts';

const en = wordsIn('en');
const siteOf = (...control: Parameters<typeof site>[1]): DetentionSite => site('s', control).record as DetentionSite;
const window = { from: day('2026-01-10'), asOf: day('2026-02-07') };

describe('a detention site', () => {
  const changed = siteOf(
    period('../2026-01-18', 'sdf'),
    period('2026-01-19/2026-01-20', null, 'unknown'),
    period('2026-01-21/..', 'syrian-government'),
  );

  it('has changed hands when its last known holder lost it within the window, also across days of which nobody tells', () => {
    expect(siteStateOf(changed, window)).toMatchObject({ status: 'held', holder: 'syrian-government', former: 'sdf' });
    expect(siteStateOf(changed, { ...window, from: day('2026-02-01') }).former).toBeNull();
    expect(siteStateOf(changed, { ...window, from: -Infinity }).former).toBe('sdf');
  });

  it('has not changed hands when the same party holds it again', () => {
    const again = siteOf(
      period('../2026-01-18', 'sdf'),
      period('2026-01-19/2026-01-20', null, 'contested'),
      period('2026-01-21/..', 'sdf'),
    );
    expect(siteStateOf(again, window).former).toBeNull();
  });

  it('is told as of the last day only', () => {
    expect(siteStateOf(changed, { ...window, asOf: day('2026-01-12') })).toMatchObject({ holder: 'sdf', former: null });
    expect(siteStateOf(siteOf(period('2026-02-09/..', 'sdf')), window).status).toBe('untold');
  });

  it('is two-tone in the colours of both parties when contested', () => {
    const contested = siteOf(period('../2026-01-18', 'sdf'), period('2026-01-19/..', 'syrian-government', 'contested'));
    const look = siteLook(contested, { verdict: 'certain', disputed: false }, context([], window));
    expect([look.colour, look.secondColour]).toEqual([
      themes.dark.parties.syrianGovernment,
      themes.dark.parties.syrianDemocraticForces,
    ]);
  });

  it('is hollow when closed and asks when unknown', () => {
    const lookOf = (status: 'closed' | 'unknown') =>
      siteLook(
        siteOf(period('2026-01-01/..', null, status)),
        { verdict: 'certain', disputed: false },
        context([], window),
      );
    expect(lookOf('closed')).toMatchObject({ glyph: 'campClosed', verdict: 'possible' });
    expect(lookOf('unknown')).toMatchObject({ glyph: 'campUnknown', verdict: 'certain' });
  });

  it('tells its history in words', () => {
    const one = shown(site('s', changed.control));
    const history = detentionLayer.facts(one, context([one])).find(({ label }) => label === 'fact.history');
    expect(history?.value).toBe(
      'until 18 January 2026: Held by sdf; 19 – 20 January 2026: Holder not known; since 21 January 2026: Held by syrian-government',
    );
  });
});

describe('figures', () => {
  const textOf = (...claims: Parameters<typeof figuresOf>[0][number][]): string => {
    const [figure] = figuresOf(claims);
    return figure ? figureText(figure, en) : '';
  };

  it('never become one number where the claims differ', () => {
    expect(
      textOf(
        claim('a', 'escaped', { value: 1500, qualifier: 'about' }),
        claim('b', 'escaped', { value: 100, qualifier: 'more-than' }),
      ),
    ).toBe('100–1,500');
    expect(textOf(claim('a', 'killed', { low: 5, high: 6 }))).toBe('5–6');
  });

  it('keep the qualifier of a number on which all agree', () => {
    expect(
      textOf(
        claim('a', 'planned', { value: 7000, qualifier: 'at-most' }),
        claim('b', 'planned', { value: 7000, qualifier: 'at-most' }),
      ),
    ).toBe('up to 7,000');
    expect(textOf(claim('a', 'transferred', { value: 150 }))).toBe('150');
  });
});

describe('arrows', () => {
  const data = dataset([]);

  it('grow with the count and stay arrows', () => {
    const widths = [0, 150, 2250, 7000, 1_000_000].map(arrowWidthPx);
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect([widths[0], widths.at(-1)]).toEqual([1.6, 4.6]);
  });

  it('lead from the outline of an area to the very place', () => {
    const curve = routeCurve({ from: inHasakah, to: baghdad }, { from: 'hasakah', to: 'baghdad' }, 0, data);
    const end = curve?.points.at(-1) ?? [0, 0];
    expect(end[0]).toBeCloseTo(baghdad.position[0], 9);
    expect(end[1]).toBeCloseTo(baghdad.position[1], 9);
    expect([curve?.fadesIn, curve?.fadesOut]).toEqual([false, false]);
  });

  it('fade out towards the country that is told, and at both ends where only countries are', () => {
    const out = routeCurve({ from: hol, to: nowhere }, { from: 'hol', to: 'iraq' }, 0, data);
    expect([out?.fadesIn, out?.fadesOut]).toEqual([false, true]);
    expect(out?.points.at(-1)?.[0]).toBeGreaterThan(hol.position[0] + 0.8);
    const across = routeCurve({ from: inSyria, to: nowhere }, { from: 'syria', to: 'iraq' }, 0, data);
    expect([across?.fadesIn, across?.fadesOut]).toEqual([true, true]);
    expect((across?.points[0]?.[0] ?? 0) < (across?.points.at(-1)?.[0] ?? 0)).toBe(true);
  });

  it('are not drawn where nothing is told of an end', () => {
    expect(routeCurve({ from: null, to: nowhere }, { from: null, to: 'iraq' }, 0, data)).toBeUndefined();
    expect(routeCurve({ from: null, to: null }, { from: null, to: null }, 0, data)).toBeUndefined();
  });

  it('share lanes where they would cover each other', () => {
    expect(laneKey({ from: inSyria, to: nowhere }, { from: 'syria', to: 'iraq' })).toBe(
      laneKey({ from: null, to: nowhere }, { from: 'northeast', to: 'iraq' }),
    );
    expect(laneKey({ from: hol, to: nowhere }, { from: 'hol', to: 'iraq' })).not.toBe(
      laneKey({ from: inHasakah, to: nowhere }, { from: 'hasakah', to: 'iraq' }),
    );
  });
});

describe('military codes', () => {
  it('carry the echelon of a force and the sign of the border guard', () => {
    const brigade: Deployment = { ...(deployment('d', 'pmf').record as Deployment), echelon: 'brigade' };
    expect(sidcOf(brigade)).toMatch(/^\d{8}18\d{10}$/);
    expect(sidcOf({ ...brigade, force: 'border-guard' })).toMatch(/05\d\d$/);
    expect(sidcOf(deployment('e', 'pmf').record)).toHaveLength(20);
  });
});
