/**
 * Store and map, joined: what is looked at becomes a scene, once after each change; commands to the camera go to the map, and what the map reports comes back as
 * actions. A settled camera is a report and never a command, so the two cannot chase each other.
 */
import type { Camera } from '../domain/view/view.ts';
import type { Archive } from '../map/basemap/archive.ts';
import type { ComposePlates } from '../layers/plates/sight.ts';
import type { BasemapData } from '../map/scene/composeScene.ts';
import type { Insets, MapPort, MapStatus } from '../map/engine/port.ts';
import { createSceneWriter } from '../map/scene/sceneWriter.ts';
import { addPoint } from '../store/actions/drawActions.ts';
import { hoverRecord, selectPicked } from '../store/actions/selectActions.ts';
import {
  changeEventTiles,
  notify,
  reportCamera,
  reportDrawn,
  reportMap,
  reportOwnCredits,
  setEventTiles,
  setOwnBasemap,
} from '../store/actions/sessionActions.ts';
import { selectWords } from '../store/selectors.ts';
import type { CameraCommand, Session } from '../store/session.ts';
import type { Scene } from '../layers/contract/scene.ts';
import type { AppState, AppStore } from '../store/store.ts';
import type { OwnMapFault } from './refuseOwnMap.ts';
import { loadPart } from '../ui/loadPart.ts';
import { createFirstPicture } from './firstPicture.ts';
import { hasImportedChanged, hasSceneChanged, sceneOfState } from './sceneOfState.ts';

export interface MapSurroundings {
  /** The ground may arrive after the records; without it they are drawn on an empty page. */
  readonly basemap: Promise<BasemapData>;
  /** Tells what panels cover of the map: at once, and after every change. Returns what ends the watching. */
  readonly watchInsets: (onChange: (insets: Insets) => void) => () => void;
  readonly reducedMotion: () => boolean;
  /** Called when the first whole scene, or what there is of it after a while, has been handed to the map. */
  readonly begin?: () => void;
  /** Called when a user's own basemap is opened or removed, for code that draws the same scene elsewhere. */
  readonly keepArchive?: (archive: Archive | null) => void;
  readonly keepEventTiles?: (archive: Archive | null) => void;
}

const mapOf: Readonly<Record<MapStatus, Session['map']>> = {
  ready: 'ready',
  restored: 'ready',
  lost: 'lost',
  emptied: 'lost',
  failed: 'unavailable',
};

/** The mark in the page's User Timing that says when ground and records were first on the screen. */
const drawnMark = 'map-drawn';

export function connectMap(
  store: AppStore,
  port: MapPort,
  { basemap, watchInsets, reducedMotion, begin, keepArchive, keepEventTiles }: MapSurroundings,
): () => void {
  let ground: BasemapData | null = null;
  let groundAwaited = true;
  let platesAwaited = true;
  /** The first scene has been written. */
  let begun = false;
  let archive: Archive | null = null;
  let eventTiles: Archive | null = null;
  let isDue = false;
  let isStepDue = false;
  /** A scene with everything in it has been applied; the picture of it has been on the screen. */
  let whole = false;
  let marked = false;
  let connected = true;
  /** The camera that the map itself reported last, by identity: another one in the view came from elsewhere and is to be gone to. */
  let reported: Camera | null = null;
  const told = new Set<string>();
  let plates: ComposePlates | null = null;
  /** Loaded with the first comparison. */
  let changes: typeof import('./changesOnMap.ts') | null = null;
  /** Loaded with the first imported set or archive. */
  let userData: typeof import('../map/scene/userDataOfState.ts') | null = null;

  const problem = (message: string): void => {
    if (told.has(message)) return;
    told.add(message);
    notify(store, { tone: 'caution', key: 'notice.map-problem', details: [message] });
  };
  const writer = createSceneWriter(port, problem);

  const compose = (state: AppState): Scene =>
    sceneOfState(state, {
      basemap: ground,
      plates,
      userData: userData?.userDataOfState(state, { ownBasemap: archive, eventTiles }) ?? null,
      changes: changes?.changesOnMap(state) ?? null,
    });
  /** The ground without names: they give way to those of the records. */
  const groundAlone = (state: AppState): Scene => {
    const scene = compose({ ...state, session: { ...state.session, dataset: null } });
    return { ...scene, images: [], layers: scene.layers.filter(({ type }) => type !== 'symbol') };
  };
  /** Whether ground, records and plates are all there, or have failed to load. */
  const isPrepared = ({ session }: AppState): boolean =>
    !groundAwaited && !platesAwaited && session.phase !== 'loading';
  const draw = (): void => {
    isDue = false;
    isStepDue = false;
    if (!connected) return;
    const state = store.getState();
    const { session } = state;
    const prepared = isPrepared(state);
    if (!firstPicture.isDue(prepared, !groundAwaited || session.phase !== 'loading')) {
      if (ground) writer.write(groundAlone(state));
      return;
    }
    writer.write(compose(state));
    if (!begun) {
      begun = true;
      void writer.idle().then(begin);
    }
    if (session.imported.sets.length > 0) userData?.keepDrawModes(store);
    if (!whole && prepared)
      void writer.idle().then(() => {
        whole = true;
      });
  };
  /** All changes of one action are drawn together, in the same frame: those that arrive often (drag, play, pointer) come once a frame already. */
  const drawSoon = (): void => {
    if (!connected || isDue) return;
    isDue = true;
    queueMicrotask(draw);
  };
  const firstPicture = createFirstPicture(drawSoon);
  /** A window that is dragged or played: steps that come while the one before waits for its frame are left out. */
  const drawStep = (): void => {
    if (isStepDue) return;
    isStepDue = true;
    port.whenPainted(() => {
      if (isStepDue) drawSoon();
    });
  };
  /** Before the first whole picture there is nothing to ease away from. */
  const move = (command: CameraCommand): void => port.move(command, { animate: marked && !reducedMotion() });
  /** A step of a briefing: the camera leaves once the marks of the step are on the map, so that the map comes to rest once and not twice. */
  const moveWithScene = async (camera: Camera): Promise<void> => {
    drawSoon();
    await Promise.resolve();
    await writer.idle();
    if (connected && store.getState().view.camera === camera)
      port.move({ kind: 'move', camera }, { animate: marked && !reducedMotion(), whole: true });
  };

  const loadUserData = async (): Promise<void> => {
    if (userData) return;
    await loadPart(
      store,
      'part.userData',
      () => import('../map/scene/userDataOfState.ts'),
      (loaded) => {
        userData = loaded;
        drawSoon();
      },
    );
  };
  const loadChanges = (): void =>
    void loadPart(
      store,
      'bar.compare',
      () => import('./changesOnMap.ts'),
      (loaded) => {
        changes = loaded;
        drawSoon();
      },
    );
  const openArchive = async (source: Parameters<MapPort['openArchive']>[0]): ReturnType<MapPort['openArchive']> => {
    const [opened] = await Promise.all([port.openArchive(source), loadUserData()]);
    return opened;
  };

  const refuse = (name: string, fault: OwnMapFault): void =>
    void import('./refuseOwnMap.ts').then(
      ({ refuseOwnMap }) => refuseOwnMap(store, name, fault),
      () => undefined,
    );

  /** `before`: what is there again where the archive turns out to hold events. */
  const openOwnBasemap = async (own: Session['ownBasemap'], before: Session['ownBasemap']): Promise<void> => {
    const opened = own ? await openArchive(own.source) : null;
    if (!connected) return;
    if (store.getState().session.ownBasemap !== own) {
      if (opened?.ok) port.closeArchive(opened.value);
      return;
    }
    if (own && opened?.ok && opened.value.events) {
      port.closeArchive(opened.value);
      setEventTiles(store, own);
      setOwnBasemap(store, before);
      return;
    }
    if (archive) port.closeArchive(archive);
    archive = opened?.ok ? opened.value : null;
    keepArchive?.(archive);
    reportOwnCredits(store, archive?.attribution ?? '');
    drawSoon();
    if (own && opened && !opened.ok) {
      setOwnBasemap(store, null);
      refuse(own.name, opened.failure);
    }
  };

  const openEventTiles = async (own: Session['eventTiles']): Promise<void> => {
    const opened = own ? await openArchive(own.source) : null;
    if (!connected) return;
    const isCurrent = store.getState().session.eventTiles?.source === own?.source;
    if (opened?.ok && (!isCurrent || !opened.value.events)) port.closeArchive(opened.value);
    if (!isCurrent) return;
    if (eventTiles) port.closeArchive(eventTiles);
    eventTiles = opened?.ok && opened.value.events ? opened.value : null;
    keepEventTiles?.(eventTiles);
    if (eventTiles) changeEventTiles(store, { credits: eventTiles.attribution });
    else if (own && opened) {
      setEventTiles(store, null);
      refuse(own.name, opened.ok ? 'no-days' : opened.failure);
    }
    drawSoon();
  };

  // First the map goes where the view is; only then may what it reports overwrite the view.
  const { view, session } = store.getState();
  port.setLabel(selectWords(store.getState()).t('map.label'));
  move({ kind: 'move', camera: view.camera });
  const stopInsets = watchInsets((insets) => port.setPadding(insets));
  if (session.command) move(session.command.command);
  const stopListening = port.listen({
    moved: () => undefined,
    settled: (camera) => {
      reported = camera;
      reportCamera(store, camera, port.bounds());
    },
    drawn: () => {
      if (store.getState().session.briefing.presenting)
        void import('./prepareStep.ts').then(
          ({ prepareStep }) => prepareStep(store, compose),
          () => undefined,
        );
      if (userData && eventTiles)
        userData.reportTileAreas(store, userData.tilesInSight(store.getState(), eventTiles, port.tileEvents));
      if (marked || !whole) return;
      marked = true;
      performance.mark(drawnMark);
      reportDrawn(store);
    },
    pick: (records, _point, [row], position, event, { place, areas }) => {
      const { sketch, placing } = store.getState().session;
      if (placing !== null)
        void loadPart(
          store,
          'bar.briefing',
          () => import('../store/actions/briefingActions.ts'),
          ({ putPlaced }) => putPlaced(store, position),
        );
      else if (sketch) addPoint(store, position);
      else if (userData && areas.length > 0) userData.listRowsIn(store, areas);
      else {
        const chosen = row && userData ? { set: userData.setOfLayer(row.layer), row: row.row } : null;
        selectPicked(store, { records, row: chosen, event, place });
      }
    },
    hover: (record, point, row, hit) => {
      hoverRecord(store, record, point, hit);
      userData?.hoverRow(store, row ? { set: userData.setOfLayer(row.layer), row: row.row } : null, point);
    },
    status: (status) => {
      reportMap(store, mapOf[status]);
      if (status === 'emptied') writer.rewrite();
    },
    problem,
  });
  const stopWatching = store.subscribe((state, before) => {
    const [now, then] = [state.session, before.session];
    const { camera, language } = state.view;
    if (now.command && now.command !== then.command) move(now.command.command);
    if (camera !== before.view.camera && camera !== reported) {
      if (now.briefing.presenting) void moveWithScene(camera);
      else move({ kind: 'move', camera });
    }
    if (language !== before.view.language) port.setLabel(selectWords(state).t('map.label'));
    if (now.ownBasemap !== then.ownBasemap) void openOwnBasemap(now.ownBasemap, then.ownBasemap);
    if (now.eventTiles?.source !== then.eventTiles?.source) void openEventTiles(now.eventTiles);
    if (now.comparison && !then.comparison && !changes) loadChanges();
    if (hasImportedChanged(state, before)) void loadUserData();
    const isStep = marked && state.view.time !== before.view.time && now === then;
    if (isStep) drawStep();
    else if (hasSceneChanged(state, before)) drawSoon();
  });
  void loadPart(
    store,
    'part.plates',
    () => import('../layers/plates/composePlates.ts'),
    ({ composePlates }) => {
      plates = composePlates;
      drawSoon();
    },
  ).then(() => {
    platesAwaited = false;
    drawSoon();
  });
  void basemap
    .then(
      (loaded) => {
        ground = loaded;
      },
      () => notify(store, { tone: 'caution', key: 'notice.ground-missing' }),
    )
    .then(() => {
      groundAwaited = false;
      drawSoon();
    });

  if (session.ownBasemap) void openOwnBasemap(session.ownBasemap, null);
  if (session.eventTiles) void openEventTiles(session.eventTiles);
  if (session.imported.sets.length > 0) void loadUserData();
  if (session.comparison) loadChanges();
  draw();

  return () => {
    connected = false;
    firstPicture.stop();
    stopWatching();
    stopInsets();
    stopListening();
  };
}
