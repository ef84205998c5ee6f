/**
 * One picture of what is known, as a value: what a sheet or a file shows and says, composed from the view, the dataset and the words alone. The clock
 * is never read here; two snapshots of one view differ by nothing but the given instant.
 */
import '../../words/export.ts';
import type { Corridor } from '../../domain/geo/corridor.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Bounds } from '../../domain/geo/placement.ts';
import type { RecordChange } from '../../domain/records/compare.ts';
import type { RecordId, SourceId } from '../../domain/records/record.ts';
import type { Language } from '../../domain/records/text.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Camera, View } from '../../domain/view/view.ts';
import { encodeView, exportBase } from '../../domain/view/viewCodec.ts';
import type { Shown, Visible } from '../../domain/records/visible.ts';
import { windowBounds } from '../../domain/time/window.ts';
import { selectedRecord } from '../../domain/view/selection.ts';
import { arrangementOf } from '../../layers/marks/arrangeMarks.ts';
import { createDrawChanges, type DrawChanges } from '../../layers/marks/composeChanges.ts';
import type { DrawnCallout } from '../../layers/marks/composeCallouts.ts';
import type { LayerContext, LayerModule } from '../../layers/contract/layer.ts';
import type { StepSubject } from '../../layers/plates/sight.ts';
import { layerModules } from '../../layers/registry.ts';
import { isLayerOn, shownOfLayers } from '../../layers/shownOfLayers.ts';
import { militarySymbols } from '../../layers/symbols/military.ts';
import { themes, type Theme } from '../../theme/theme.ts';
import { wordsIn, type Words } from '../../words/words.ts';
import type { ComposedPanel } from '../../charts/composePanel.ts';
import type { SheetChart } from '../chart/sheetChart.ts';
import { composeLegend, type SnapshotLegend } from './composeLegend.ts';
import { composeStamps, type SnapshotStamps } from './composeStamps.ts';
import { disputeNotes } from './disputeNotes.ts';
import { composeSheetHeadline } from './headline.ts';
import {
  importedLegend,
  importedNote,
  shadedLegend,
  type ImportedOnSheet,
  type ShadedOnSheet,
} from './importedOnSheet.ts';
import type { ExportMetadata } from './metadata.ts';
import { leftOutWords } from './leftOut.ts';
import { numberSources, type NumberedSource } from './numberSources.ts';
import { composeSelection, type SelectionText } from './selectionText.ts';
import { sourceTopics, type SourceTopic } from './sourceTopics.ts';
import { spokenTime } from './spokenView.ts';
import { sheetOf, type Sheet } from '../plate/sheet.ts';
import { shownAsKnown } from './recordsAsKnown.ts';
import { tileLegend, tileNote } from './tilesOnSheet.ts';
import type { Logo, OptionalPart, SnapshotOptions } from './snapshotOptions.ts';

/** What the view is compared with. */
export interface ComparisonOnSheet {
  readonly changes: readonly RecordChange[];
  /** The answer before, in words. */
  readonly before: (words: Words) => string;
}

export interface SnapshotInput {
  readonly view: View;
  readonly dataset: Dataset;
  /** What the filters let through, from the one function that decides it. */
  readonly visible: Visible;
  readonly options: SnapshotOptions;
  /** The corridor that the filters ask for, as the map draws it. */
  readonly corridor: Corridor | null;
  /** Notes at places of the map, in the leading language. */
  readonly callouts?: readonly DrawnCallout[];
  /** Of a step of a briefing. */
  readonly subject?: SheetSubject | null;
  /** Null or absent where nothing is compared. */
  readonly comparison?: ComparisonOnSheet | null;
  /** Imported sets that the map shows, topmost first. */
  readonly imported?: readonly ImportedOnSheet[];
  /** Governorates as an imported set shades them. */
  readonly shaded?: ShadedOnSheet | null;
  readonly charts?: readonly SheetChart[];
  /** The archive whose events the map shows; null where it shows none. */
  readonly tileEvents?: string | null;
  /** What the map frames where nobody chose a camera; null or absent: what the screen shows. */
  readonly extent?: Bounds | null;
  /** The size of the map on the screen in CSS pixels: what it shows is what the sheet frames. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Milliseconds since 1970, UTC. */
  readonly producedAt: number;
  /** To whom the map data is owed, as plain text. */
  readonly attribution: readonly string[];
  /** Address of the view; null where there is none worth printing. */
  readonly link: string | null;
}

export interface SnapshotRecord {
  readonly shown: Shown;
  /** Numbers of its sources, ascending. */
  readonly numbers: readonly number[];
}

/** Everything that the sheet says in one language. */
export interface SnapshotTexts {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  /** For a slide; that of the person where there is one. */
  readonly shortTitle: string;
  readonly subtitle: string;
  readonly stamps: SnapshotStamps;
  readonly legend: readonly SnapshotLegend[];
  /** That of the selection first. */
  readonly disputes: readonly string[];
  /** What of the data is not shown, one item for each reason. */
  readonly leftOut: readonly string[];
  /** Names of what lies only somewhere in an area larger than the corridor or outline; empty where neither is asked for. */
  readonly elsewhere: readonly string[];
  /** Null where nothing is selected, or the selected record is not shown. */
  readonly selection: SelectionText | null;
  /** What each source is cited for. */
  readonly topics: ReadonlyMap<SourceId, SourceTopic>;
  /** What of the sheet was imported, and from which files; empty where nothing was. */
  readonly imported?: string;
  /** What the marks of a comparison mean; empty where nothing is compared. */
  readonly compared: string;
  readonly words: Words;
}

/** What a step of a briefing speaks of: the map frames `bounds`, and everything else on it is fainter. */
export interface SheetSubject extends StepSubject {
  readonly bounds: Bounds;
}

/** What makes a sheet one frame of a film. */
export interface FilmFrame {
  /** The last day of its window. */
  readonly day: Day;
  /** On this frame for the first time. */
  readonly fresh: ReadonlySet<RecordId>;
}

export interface Snapshot {
  readonly view: View;
  /** What it was composed with, for another one of the same kind. */
  readonly options: SnapshotOptions;
  readonly dataset: Dataset;
  readonly visible: Visible;
  /** Of the shown, those whose layer is switched on, in the order of time. */
  readonly records: readonly SnapshotRecord[];
  /** Shown by the filters, but in a layer that is switched off. */
  readonly hidden: number;
  readonly sources: readonly NumberedSource[];
  /** The leading language first. */
  readonly texts: readonly [SnapshotTexts, ...SnapshotTexts[]];
  readonly sheet: Sheet;
  readonly theme: Theme;
  readonly marking: string;
  readonly logo: Logo | null;
  readonly parts: ReadonlySet<OptionalPart>;
  /** Straight down, so that one scale holds for the whole map. */
  readonly camera: Camera;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly attribution: readonly string[];
  readonly link: string | null;
  readonly producedAt: number;
  readonly callouts: readonly DrawnCallout[];
  readonly metadata: ExportMetadata;
  /** What the layers need to draw symbols, in the leading language; `setting` is that of a layer in full. */
  readonly context: LayerContext;
  readonly modules: readonly LayerModule[];
  /** Imported sets on the map of the sheet, topmost first; exports of data leave them out. */
  readonly imported?: readonly ImportedOnSheet[];
  readonly shaded: ShadedOnSheet | null;
  readonly charts: readonly SheetChart[];
  /** Panels of the board on the sheet, in the leading language (`export/board/sheetPanels.ts`). */
  readonly panels: readonly ComposedPanel[];
  /** The selected record, where it is among the records. */
  readonly selected: Shown | null;
  /** Null on a sheet that is not a step of a briefing, and where the step names nothing that has a place. */
  readonly subject: SheetSubject | null;
  /** What the map frames where nobody chose a camera; else null. */
  readonly extent: Bounds | null;
  /** Marks what changed; null where nothing is compared. */
  readonly changes: DrawChanges | null;
  /** Null on a sheet alone. */
  readonly film: FilmFrame | null;
  /** Whether the file has notes beside the sheet, as slides of a presentation have. */
  readonly hasNotes: boolean;
  /** Whether the file has a next page, for lines that would make the map too small. */
  readonly hasNextPage: boolean;
}

export function composeSnapshot(input: SnapshotInput, modules: readonly LayerModule[] = layerModules): Snapshot {
  const { view, dataset, options, producedAt, imported = [], shaded = null, charts = [], tileEvents = null } = input;
  const visible = { ...input.visible, shown: shownAsKnown(input.visible.shown, view.asKnown, dataset) };
  const on = modules.filter(({ id }) => isLayerOn(view, id));
  const shown = shownOfLayers(visible, view, modules);
  const { sources, byRecord } = numberSources(shown, dataset);
  const theme = themes[options.flavour];
  // No day after the "as known on" day and none after the data is named, whatever the window of the view.
  const time = spokenTime(view, dataset);
  const spoken = { ...view, time };
  const { from } = windowBounds(view.time);
  const selectedId = selectedRecord(view.selection);
  const selected = shown.find(({ facts }) => facts.record.id === selectedId) ?? null;
  const ordered = selected ? [selected, ...shown.filter((each) => each !== selected)] : shown;
  const arrangement = arrangementOf(shown, dataset);
  const hidden = visible.shown.length - shown.length;
  const contextIn = (words: Words): LayerContext => ({
    dataset,
    shown,
    arrangement,
    theme,
    words,
    military: view.symbols === 'app6' ? militarySymbols : null,
    from,
    asOf: time.to,
    asKnown: view.asKnown,
    selection: null,
    hovered: null,
    setting: { visible: true, opacity: 1 },
    corridor: input.corridor,
    area: view.filters.area,
    drawings: view.drawings,
  });
  const encoded = encodeView(view, exportBase);
  const textsIn = (language: Language): SnapshotTexts => {
    const words = wordsIn(language);
    const stamps = composeStamps(
      { view: spoken, dataset, visible, shown, producedAt, attribution: input.attribution, link: input.link, encoded },
      words,
    );
    const leads = language === options.languages[0];
    const headline = composeSheetHeadline({ dataset, visible: { ...visible, shown }, selected, view: spoken }, words);
    return {
      language,
      direction: words.direction,
      words,
      stamps,
      title: leads && options.title !== '' ? options.title : headline.title,
      shortTitle: leads && options.title !== '' ? options.title : headline.shortTitle,
      subtitle: leads && options.subtitle !== '' ? options.subtitle : headline.subtitle,
      legend: [
        ...composeLegend(on, contextIn(words)),
        ...importedLegend(imported, theme, words),
        ...shadedLegend(shaded, theme, words),
        ...tileLegend(tileEvents, theme, words),
      ],
      imported: [importedNote(imported, words), tileNote(tileEvents, words)].filter((note) => note !== '').join(' '),
      compared: input.comparison ? words.t('sheet.compared', { before: input.comparison.before(words) }) : '',
      disputes: disputeNotes(ordered, words),
      leftOut: leftOutWords(visible, hidden, words),
      elsewhere: shown.filter(({ inArea }) => inArea === 'possible').map(({ facts }) => words.text(facts.record.name)),
      selection: selected ? composeSelection(selected, { dataset, asOf: time.to, asKnown: view.asKnown }, words) : null,
      topics: sourceTopics(shown, dataset, words),
    };
  };
  const [leading, ...others] = options.languages;
  const first = textsIn(leading);
  return {
    view,
    options,
    dataset,
    visible,
    hidden,
    sources,
    theme,
    producedAt,
    records: shown.map((one) => ({ shown: one, numbers: byRecord.get(one.facts.record.id) ?? [] })),
    texts: [first, ...others.map(textsIn)],
    sheet: sheetOf(options.preset, options.freePx),
    marking: options.marking.trim(),
    logo: options.logo,
    parts: options.parts,
    viewport: input.viewport,
    attribution: input.attribution,
    link: input.link,
    callouts: input.callouts ?? [],
    camera: { ...view.camera, pitch: 0 },
    metadata: { view: encoded, dataset: dataset.version, title: first.title, producedAt: toIsoSeconds(producedAt) },
    context: contextIn(first.words),
    modules: on,
    imported,
    shaded,
    charts,
    panels: [],
    selected,
    subject: input.subject ?? null,
    extent: input.extent ?? null,
    changes: input.comparison ? createDrawChanges(input.comparison.changes) : null,
    film: null,
    hasNotes: false,
    hasNextPage: false,
  };
}

/** `2026-02-08T09:30:00Z`. */
function toIsoSeconds(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
