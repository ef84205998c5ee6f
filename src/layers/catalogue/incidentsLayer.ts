/** What happened: one mark per incident, its shape by what it was. */
import type { BriefRecord, Incident } from '../../domain/records/record.ts';
import type { Shown } from '../../domain/records/visible.ts';
import type { RecordColours } from '../../theme/theme.ts';
import type { WordKey } from '../../words/words.ts';
import { isFramed } from '../marks/anchorOf.ts';
import { composeMarks } from '../marks/composeMarks.ts';
import { composeWhenChanged } from '../contract/composeWhenChanged.ts';
import { countLooks, type SeenLook } from '../marks/countLooks.ts';
import { figureFacts } from '../marks/figureFacts.ts';
import type { LayerContext, LayerModule } from '../contract/layer.ts';
import { militaryOf } from '../marks/sidcOf.ts';
import { drawMark, type GlyphId, type Look } from '../symbols/drawMark.ts';

interface Kind {
  readonly glyph: GlyphId;
  readonly colour: keyof RecordColours;
  readonly label: WordKey;
}

const other: Kind = { glyph: 'ring', colour: 'neutral', label: 'legend.incident.other' };
const attack: Kind = { glyph: 'burst', colour: 'attack', label: 'legend.incident.attack' };
const fighting: Kind = { glyph: 'strokes', colour: 'fighting', label: 'legend.incident.fighting' };
const change: Kind = { glyph: 'flag', colour: 'neutral', label: 'legend.incident.change' };

const kinds: Readonly<Record<string, Kind>> = {
  'suicide-attack': attack,
  bombing: attack,
  'armed-clash': fighting,
  shelling: fighting,
  airstrike: { glyph: 'strike', colour: 'airstrike', label: 'legend.incident.airstrike' },
  arrest: { glyph: 'arrest', colour: 'arrest', label: 'legend.incident.arrest' },
  'weapons-cache': { glyph: 'cache', colour: 'cache', label: 'legend.incident.cache' },
  escape: { glyph: 'escape', colour: 'escape', label: 'legend.incident.escape' },
  'crossing-opened': { glyph: 'barrierUp', colour: 'crossing', label: 'legend.incident.opened' },
  'crossing-closed': { glyph: 'barrierDown', colour: 'crossing', label: 'legend.incident.closed' },
  takeover: change,
  'territorial-change': change,
  offensive: { glyph: 'advance', colour: 'neutral', label: 'legend.incident.offensive' },
  agreement: { glyph: 'accord', colour: 'neutral', label: 'legend.incident.agreement' },
  announcement: { glyph: 'word', colour: 'neutral', label: 'legend.incident.announcement' },
  patrol: { glyph: 'round', colour: 'neutral', label: 'legend.incident.patrol' },
};
const order: readonly GlyphId[] = [
  'burst',
  'strokes',
  'strike',
  'escape',
  'arrest',
  'cache',
  'flag',
  'advance',
  'barrierUp',
  'barrierDown',
  'round',
  'accord',
  'word',
  'ring',
];

const kindOf = ({ category }: BriefRecord): Kind => kinds[category] ?? other;

/** The shape and the colour of an incident of a category. */
export function incidentSign(category: string): Pick<Kind, 'glyph' | 'colour'> {
  return kinds[category] ?? other;
}

const owns = (record: BriefRecord): record is Incident => record.kind === 'incident';

function lookOf({ facts, verdict, disputed }: Shown, context: LayerContext): Look {
  const { glyph, colour } = kindOf(facts.record);
  return {
    glyph,
    colour: context.theme.records[colour],
    verdict,
    disputed,
    tag: isFramed(facts.placement),
    military: militaryOf(facts.record, context),
  };
}

/** Military symbols tell categories apart that share a glyph. */
function legendLook(shown: Shown, context: LayerContext): SeenLook {
  const { theme, words } = context;
  const { record } = shown.facts;
  const { glyph, label } = kindOf(record);
  const look = { ...lookOf(shown, context), verdict: 'certain', disputed: false, tag: false } as const;
  return {
    id: look.military?.sidc ?? glyph,
    label: look.military ? words.code('category', `incident/${record.category}`) : words.t(label),
    shapes: drawMark(look, theme),
  };
}

/** The last days of the window are in front. */
const freshDays = 7;

/** Whether it was surely over before the last days of a longer window. */
function isReceded({ facts: { record } }: Shown, { from, asOf }: LayerContext): boolean {
  const fresh = asOf - freshDays + 1;
  return owns(record) && from < fresh && record.when.latest < fresh;
}

export const incidentsLayer: LayerModule = {
  id: 'incidents',
  title: 'layer.incidents',
  description: 'layer.incidents.about',
  owns,
  compose: composeWhenChanged({ concerns: owns, reads: ['days'] }, (context) => {
    const own = context.shown.filter(({ facts }) => owns(facts.record));
    const marks = own.map((shown) => ({
      shown,
      look: { ...lookOf(shown, context), receded: isReceded(shown, context) },
    }));
    return composeMarks('incidents', marks, context);
  }),
  legend: (context) =>
    countLooks(
      context.shown.filter(({ facts }) => owns(facts.record)).map((shown) => legendLook(shown, context)),
      order,
    ),
  symbol: (shown, context) => drawMark(lookOf(shown, context), context.theme),
  facts: (shown, { words }) => figureFacts(shown, words),
};
