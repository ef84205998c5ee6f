/**
 * A slide: a headline that says what is seen, one line of window and knowledge, the map from edge to edge with panels at one side of it, and counts at
 * the foot. Nothing is smaller than 12 pt. Pure arithmetic in points.
 */
import { leftOutWords } from '../snapshot/leftOut.ts';
import type { Snapshot, SnapshotTexts } from '../snapshot/snapshot.ts';
import { boardItems, placeOnSlide } from './boardPlaces.ts';
import { composeIncomplete, composeLogo, composeMarking, layOutMarking } from './banners.ts';
import type { Plate, PlateLeast } from './plate.ts';
import {
  mirrorBox,
  mirrorItem,
  mirrorPart,
  ofPart,
  type Box,
  type DisplayItem,
  type Part,
  type PartId,
  type Row,
  type SetParts,
} from './displayList.ts';
import { addFilmDay, filmDayWidth } from './filmDay.ts';
import type { MapFrame } from './framing.ts';
import { hasPanels } from './panels.ts';
import { lineRuns, runsOf } from './plateRows.ts';
import { naturalHeight, scaleRows, setRows } from './rows.ts';
import { leastSlidePt } from './sheet.ts';
import { chooseSide, layOutPanels } from './slidePanels.ts';
import { composeStrip } from './strip.ts';
import { ascentShare, lineSpacing, wrapText, type Measure } from './text.ts';

/** Most that headline, and foot, may take of the height. */
const topShare = 0.3;
const footShare = 0.24;
/** Room above and below texts at the edge, as a share of the margin. */
const edgeShare = 0.45;
/** A headline stands in one line where one of these sizes allows it. */
const titleSteps = [1, 0.92, 0.85, 0.77] as const;
/** In two languages it may be smaller still: each line of it is taken from the map. */
const titleStepsOfTwo = [0.92, 0.85, 0.77, 0.7, 0.63] as const;

function titleRows(snapshot: Snapshot, widthPt: number, measure: Measure): readonly Row[] {
  const { title, subtitle, body } = snapshot.sheet.type;
  const { text, textQuiet } = snapshot.theme.page;
  const [whole, short] = [runsOf(snapshot, (texts) => texts.title), runsOf(snapshot, (texts) => texts.shortTitle)];
  const linesOf = (runs: Row['runs'], share: number): number =>
    runs.reduce((sum, run) => sum + wrapText(run.text, widthPt, title * share, 600, measure).length, 0);
  const isAlone = snapshot.texts.length === 1;
  const steps = isAlone ? titleSteps : titleStepsOfTwo;
  const smallest = steps.at(-1) ?? 1;
  // A line more costs more of the map than the first words are worth.
  const runs = linesOf(short, smallest) < linesOf(whole, smallest) ? short : whole;
  const share =
    steps.find((step) => linesOf(runs, step) <= runs.length) ?? (isAlone ? smallest : titleSteps.at(-1)) ?? 1;
  const asked =
    snapshot.options.subtitle === ''
      ? []
      : lineRuns(snapshot, (texts) => (texts === snapshot.texts[0] ? texts.subtitle : ''));
  return [
    { sizePt: title * share, weight: 600, colour: text, runs },
    ...asked.map((lines): Row => ({ sizePt: subtitle, weight: 400, colour: text, runs: lines })),
    { sizePt: body, weight: 400, colour: textQuiet, runs: runsOf(snapshot, ({ stamps }) => stamps.line), joins: true },
  ];
}

function sourcesText(snapshot: Snapshot, { words }: SnapshotTexts): string {
  return words.t(snapshot.hasNotes ? 'sheet.sources' : 'sheet.sourcesAlone', { count: snapshot.sources.length });
}

/** Counts and sources; what was left out, the filters and the disclaimer in one paragraph. */
function footRows(snapshot: Snapshot, incomplete: readonly string[]): readonly Row[] {
  const { small } = snapshot.sheet.type;
  const { text, textQuiet, danger } = snapshot.theme.page;
  const [{ words, direction, stamps }] = snapshot.texts;
  const quiet = { sizePt: small, weight: 400, colour: textQuiet } as const;
  const link = snapshot.parts.has('link') ? stamps.link : null;
  const restOf = ({ words: own, stamps: said }: SnapshotTexts): string => {
    const out = leftOutWords(snapshot.visible, snapshot.hidden, own);
    return [
      ...(out.length > 0 ? [own.t('sheet.leftOut', { items: out.join(own.t('export.comma')) })] : []),
      ...(said.filters.length > 0 ? [said.filterLine] : []),
      own.t('sheet.disclaimer'),
    ].join(' · ');
  };
  const rows: readonly Row[] = [
    ...incomplete.map((reason): Row => ({
      ...quiet,
      weight: 600,
      colour: danger,
      runs: [{ text: words.t('export.incomplete.reason', { reason }), direction }],
    })),
    {
      ...quiet,
      weight: 600,
      colour: text,
      runs: runsOf(snapshot, (texts) => `${texts.stamps.countsShort} · ${sourcesText(snapshot, texts)}`),
      joins: true,
    },
    { ...quiet, runs: runsOf(snapshot, restOf), joins: true },
    { ...quiet, runs: runsOf(snapshot, ({ imported = '' }) => imported) },
    ...(link === null ? [] : [{ ...quiet, runs: [{ text: link, direction }] }]),
  ];
  return rows.filter(({ runs }) => runs.length > 0);
}

/** Rows that take too much are set smaller, never below the least size; what still finds no room is counted. */
function fitted(rows: readonly Row[], widthPt: number, mostPt: number, measure: Measure): readonly Row[] {
  for (const factor of [1, 0.93, 0.86]) {
    const scaled = scaleRows(rows, factor).map((row) => ({ ...row, sizePt: Math.max(leastSlidePt, row.sizePt) }));
    if (naturalHeight(scaled, widthPt, measure) <= mostPt) return scaled;
  }
  return rows.map((row) => ({ ...row, sizePt: Math.max(leastSlidePt, row.sizePt * 0.8) }));
}

/** Share of the width for the names of the ground's sources; the scale has the rest. */
const creditsShare = 0.66;

function creditLines({ attribution, sheet, texts: [{ stamps }] }: Snapshot, measure: Measure): readonly string[] {
  if (attribution.length === 0) return [];
  const { small } = sheet.type;
  return wrapText(stamps.attribution, sheet.widthPt * creditsShare - small, small, 400, measure);
}

/** Whole, in the corner of the map where reading begins. */
function creditsItems(snapshot: Snapshot, strip: Box, measure: Measure): readonly DisplayItem[] {
  const { small } = snapshot.sheet.type;
  const lines = creditLines(snapshot, measure);
  const { panel, textQuiet } = snapshot.theme.page;
  const width = Math.max(0, ...lines.map((line) => measure(line, small, 400))) + small;
  const top = strip.y + (strip.height - lines.length * small * lineSpacing) / 2;
  return [
    { kind: 'rect', box: { ...strip, width }, fill: panel },
    ...lines.map((text, index): DisplayItem => ({
      kind: 'text',
      x: strip.x + small / 2,
      y: top + index * small * lineSpacing + small * ascentShare,
      text,
      sizePt: small,
      weight: 400,
      colour: textQuiet,
      direction: snapshot.texts[0].direction,
      align: 'left',
    })),
  ];
}

export function composeSlidePlate(
  snapshot: Snapshot,
  measure: Measure,
  incomplete: readonly string[],
  least: PlateLeast,
): Plate {
  const { sheet, theme } = snapshot;
  const { widthPt, heightPt, marginPt: margin } = sheet;
  const [{ direction, stamps, title, words }] = snapshot.texts;
  const isRtl = direction === 'rtl';
  const gap = sheet.type.small * 0.35;
  const [parts, items, left]: [Part[], DisplayItem[], { part: PartId; more: number }[]] = [[], [], []];
  const more = (count: number): Row => ({
    sizePt: sheet.type.small,
    weight: 600,
    colour: theme.page.textQuiet,
    runs: [{ text: words.t('export.more', { count }), direction }],
  });
  const set = (id: PartId, rows: readonly Row[], box: Box): number => {
    const placed = setRows(rows, box, measure, more);
    if (placed.more > 0) left.push({ part: id, more: placed.more });
    if (placed.heightPt > 0) {
      parts.push({ id, box: { ...box, height: placed.heightPt }, rows: placed.rows });
      items.push(...ofPart(id, placed.items));
    }
    return placed.heightPt;
  };
  const marking = layOutMarking(
    snapshot.marking,
    { width: widthPt, height: heightPt },
    sheet.type.body,
    measure,
    leastSlidePt,
  );
  if (marking.heightPt > 0) {
    const banner = composeMarking(snapshot, marking, { x: 0, y: 0, width: widthPt, height: heightPt });
    parts.push(...banner.parts);
    items.push(...banner.items);
  }
  const top: Box = {
    x: margin,
    y: marking.heightPt + (marking.heightPt > 0 ? gap : margin * edgeShare),
    width: widthPt - 2 * margin,
    height: heightPt * topShare,
  };
  const logo = composeLogo(snapshot, top);
  if (logo) {
    parts.push(logo.part);
    items.push(...ofPart('logo', [logo.item]));
  }
  const logoPt = logo ? logo.part.box.width + gap * 2 : 0;
  const dayPt = filmDayWidth(snapshot, measure);
  const titleBox: Box = { ...top, x: top.x + logoPt, width: top.width - logoPt - dayPt };
  const rows = titleRows(snapshot, titleBox.width, measure);
  const stampRow = rows.at(-1);
  const headPt = set('title', fitted(rows.slice(0, -1), titleBox.width, top.height * 0.8, measure), titleBox);
  const stampsPt = stampRow
    ? set('stamps', [stampRow], { ...titleBox, y: titleBox.y + headPt, height: top.height - headPt })
    : 0;
  const topPt = Math.max(headPt + stampsPt, logo?.part.box.height ?? 0, least.top);
  if (snapshot.film)
    addFilmDay(snapshot, { ...top, x: top.x + top.width - dayPt, width: dayPt, height: topPt }, parts, items);

  const foot = fitted(footRows(snapshot, incomplete), top.width, heightPt * footShare, measure);
  const footPt = Math.max(least.notes, Math.min(heightPt * footShare, naturalHeight(foot, top.width, measure) + 0.01));
  const footY = heightPt - marking.heightPt - (marking.heightPt > 0 ? gap : margin * edgeShare) - footPt;
  set('notes', foot, { x: margin, y: footY, width: top.width, height: footPt });

  const whole: Box = { x: 0, y: top.y + topPt + gap, width: widthPt, height: footY - gap - (top.y + topPt + gap) };
  const board = placeOnSlide(snapshot, whole, measure);
  const frame = board.rest;
  if (board.more > 0) left.push({ part: 'board', more: board.more });
  const stripPt = sheet.type.small * (0.4 + lineSpacing * Math.max(1, creditLines(snapshot, measure).length));
  const side = hasPanels(snapshot) ? (least.side ?? chooseSide(snapshot, frame, stripPt)) : null;
  const beside = new Set(board.panels.map(({ panel }) => panel.text.id));
  const { map, panels } = layOutPanels(snapshot, { frame, side, footPt: stripPt, beside }, measure);
  // As if from left to right, like all that is mirrored below.
  const unturned = isRtl ? mirrorBox(frame, widthPt) : frame;
  const strip: Box = { ...unturned, y: frame.y + frame.height - stripPt, height: stripPt };
  const scale = setScale(snapshot, map, strip, measure);
  parts.push(...scale.parts);
  items.push(...scale.items);
  parts.push({ id: 'map', box: unturned });

  const turned = isRtl ? items.map((item) => mirrorItem(item, widthPt)) : items;
  const credits = ofPart('credits', creditsItems(snapshot, strip, measure));
  const onMap: readonly DisplayItem[] = [
    {
      kind: 'map',
      part: 'map',
      box: frame,
      label: words.t('export.mapAlt', { title, counts: stamps.counts }),
    },
    ...(snapshot.attribution.length > 0 ? (isRtl ? credits.map((item) => mirrorItem(item, widthPt)) : credits) : []),
    { kind: 'rect', part: 'map', box: frame, stroke: theme.page.rule, strokePt: 0.75 },
    ...(panels?.items ?? []),
    ...boardItems(board.panels),
    ...(incomplete.length > 0 ? ofPart('incomplete', composeIncomplete(snapshot, map.free, measure)) : []),
  ];
  return {
    widthPt,
    heightPt,
    heights: { top: topPt, notes: footPt },
    side,
    page: theme.page.page,
    direction,
    left: [...left, ...(panels?.left ?? [])],
    rest: [],
    parts: [
      ...(isRtl ? parts.map((part) => mirrorPart(part, widthPt)) : parts),
      ...(panels?.parts ?? []),
      ...board.panels.map(({ box }): Part => ({ id: 'board', box })),
    ],
    items: [...onMap, ...turned],
    map,
    panels: [
      ...(panels?.boxes ?? []),
      // What lies between credits and scale is map.
      ...[...credits, ...scale.items].flatMap((item) =>
        item.kind === 'rect' && item.part === 'credits' ? [isRtl ? mirrorBox(item.box, widthPt) : item.box] : [],
      ),
    ],
    board: board.panels,
  };
}

/** Longest bar of the scale, as a share of the width. */
const barShare = 0.12;

/** The scale on a ground of its own at the end of the strip, as if from left to right. */
function setScale(snapshot: Snapshot, { camera }: MapFrame, strip: Box, measure: Measure): SetParts {
  const pad = snapshot.sheet.type.small * 0.5;
  const line: Box = { ...strip, y: strip.y + strip.height - pad * 3.4, height: pad * 3.4 };
  const probe = composeStrip(snapshot, camera, line, measure, barShare);
  const end = Math.max(...probe.parts.map(({ box }) => box.x + box.width));
  const x = strip.x + strip.width - (end - strip.x) - pad;
  const set = composeStrip(snapshot, camera, { ...line, x }, measure, barShare);
  const ground: DisplayItem = {
    kind: 'rect',
    part: 'credits',
    box: { ...line, x: x - pad, width: strip.x + strip.width - x + pad },
    fill: snapshot.theme.page.panel,
  };
  return { ...set, items: [ground, ...set.items] };
}
