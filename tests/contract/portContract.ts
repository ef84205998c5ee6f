/** The contract of map ports as plain functions: unit tests run it on the fake, and a page in a browser runs it on MapLibre. */
import { diffScene } from '../../src/map/scene/diffScene.ts';
import { composeOwnBasemap } from '../../src/map/basemap/ownBasemap.ts';
import type { SceneOperation } from '../../src/map/scene/sceneOperation.ts';
import { themes } from '../../src/theme/theme.ts';
import { importedContract } from './importedContract.ts';
import {
  assert,
  assertEqual,
  assertNear,
  contractCamera,
  mustApply,
  mustRefuse,
  next,
  show,
  silent,
  type ContractCase,
} from './contractTools.ts';
import { first, qaim, rutbah, second, third } from './sampleScenes.ts';
import { tinyArchive } from './tinyArchive.ts';

const refusals: readonly (readonly [what: string, operations: readonly SceneOperation[]])[] = [
  [
    'a layer whose source is missing',
    [{ kind: 'add-layer', layer: { id: 'x', type: 'fill', source: 'nowhere' }, before: null }],
  ],
  [
    'a layer below one that is missing',
    [{ kind: 'add-layer', layer: { id: 'x', type: 'background' }, before: 'nowhere' }],
  ],
  ['a layer that is there already', [{ kind: 'add-layer', layer: first.layers[0] as never, before: null }]],
  ['to remove a layer that is missing', [{ kind: 'remove-layer', id: 'nowhere' }]],
  ['to move a layer that is missing', [{ kind: 'move-layer', id: 'nowhere', before: null }]],
  ['a source that is there already', [{ kind: 'add-source', id: 'ground', source: first.sources['ground'] as never }]],
  ['to remove a source in use', [{ kind: 'remove-source', id: 'ground' }]],
  ['to remove a source that is missing', [{ kind: 'remove-source', id: 'nowhere' }]],
  [
    'data for a source that is missing',
    [{ kind: 'set-data', source: 'nowhere', data: { type: 'FeatureCollection', features: [] } }],
  ],
  ['an image that is there already', [{ kind: 'add-image', image: first.images[0] as never }]],
  [
    'to change an image that is missing',
    [{ kind: 'update-image', image: { ...first.images[0], id: 'nowhere' } as never }],
  ],
  ['to remove an image that is missing', [{ kind: 'remove-image', id: 'nowhere' }]],
  [
    'a paint property of a layer that is missing',
    [{ kind: 'set-paint', layer: 'nowhere', name: 'fill-color', value: '#000000' }],
  ],
  [
    'a layout property of a layer that is missing',
    [{ kind: 'set-layout', layer: 'nowhere', name: 'visibility', value: 'none' }],
  ],
  ['a filter of a layer that is missing', [{ kind: 'set-filter', layer: 'nowhere', filter: undefined }]],
  ['a zoom range of a layer that is missing', [{ kind: 'set-zoom-range', layer: 'nowhere', minzoom: 1, maxzoom: 2 }]],
];

const scenes: readonly ContractCase[] = [
  {
    name: 'shows a scene and says so, also when nothing of a change can be seen',
    run: async ({ port }) => {
      await show(port, diffScene(null, first));
      await show(port, [{ kind: 'set-pickable', layers: ['area'] }]);
      await show(port, [{ kind: 'set-paint', layer: 'area', name: 'fill-opacity', value: 0.4 }]);
    },
  },
  {
    name: 'goes from scene to scene by their differences, and back',
    run: async ({ port }) => {
      const path = [null, first, second, third, first, third, second, first];
      for (const [index, scene] of path.entries())
        if (scene) await show(port, diffScene(path[index - 1] ?? null, scene));
    },
  },
  {
    name: 'takes many small changes in a row',
    run: async ({ port }) => {
      await mustApply(port, diffScene(null, first));
      for (let round = 0; round < 20; round += 1)
        await mustApply(port, round % 2 ? diffScene(second, first) : diffScene(first, second));
      await show(port, [{ kind: 'set-paint', layer: 'area', name: 'fill-color', value: '#223344' }]);
    },
  },
  {
    name: 'refuses what does not fit what it holds, and can then be written from scratch',
    run: async ({ port }) => {
      await mustApply(port, diffScene(null, first));
      for (const [what, operations] of refusals) await mustRefuse(port, operations, what);
      await show(port, diffScene(first, second));
    },
  },
  {
    name: 'forgets everything at once',
    run: async ({ port }) => {
      await mustApply(port, diffScene(null, first));
      await mustApply(port, [{ kind: 'clear' }, { kind: 'clear' }]);
      await show(port, diffScene(null, second));
    },
  },
];

const camera: readonly ContractCase[] = [
  {
    name: 'goes to a camera and reports it once it rests',
    run: async ({ port }) => {
      const settled = next(port, 'settled');
      port.move({ kind: 'move', camera: { center: [40, 35], zoom: 8, bearing: 0, pitch: 0 } }, { animate: false });
      const [{ center, zoom }] = await settled;
      assertNear(center[0], 40, 1e-6, 'longitude');
      assertNear(center[1], 35, 1e-6, 'latitude');
      assertNear(zoom, 8, 1e-6, 'zoom');
      assertNear(port.camera().zoom, 8, 1e-6, 'zoom when asked');
    },
  },
  {
    name: 'comes to the camera that it is told though its size changes on the way',
    run: async ({ port, size, resize }) => {
      const settled = next(port, 'settled', ({ zoom }) => Math.abs(zoom - 8) < 1e-6);
      port.move({ kind: 'move', camera: { center: [40, 35], zoom: 8, bearing: 0, pitch: 0 } }, { animate: true });
      resize({ width: size.width, height: size.height - 80 });
      const [{ center }] = await settled;
      assertNear(center[0], 40, 1e-6, 'longitude');
      assertNear(center[1], 35, 1e-6, 'latitude');
    },
  },
  {
    name: 'tells what it sees: the corners of its bounds are the corners of the map',
    run: async ({ port, size }) => {
      const settled = next(port, 'settled');
      port.move({ kind: 'move', camera: { center: [41, 35], zoom: 7, bearing: 0, pitch: 0 } }, { animate: false });
      await settled;
      const [west, south, east, north] = port.bounds();
      const [corner, opposite] = [port.project([west, north]), port.project([east, south])];
      assertNear(corner.x, 0, 0.5, 'left');
      assertNear(corner.y, 0, 0.5, 'top');
      assertNear(opposite.x, size.width, 0.5, 'right');
      assertNear(opposite.y, size.height, 0.5, 'bottom');
    },
  },
  {
    name: 'makes two steps of two quick steps of zoom',
    run: async ({ port }) => {
      const settled = next(port, 'settled', ({ zoom }) => Math.abs(zoom - 9) < 1e-6);
      port.move({ kind: 'zoom', by: 1 }, { animate: true });
      port.move({ kind: 'zoom', by: 1 }, { animate: true });
      await settled;
    },
  },
  {
    name: 'keeps the camera over the region and within its zooms',
    run: async ({ port }) => {
      const settled = next(port, 'settled');
      port.move({ kind: 'move', camera: { center: [-75, -20], zoom: 30, bearing: 0, pitch: 0 } }, { animate: false });
      const [{ center, zoom }] = await settled;
      assertNear(zoom, 13, 1e-6, 'zoom');
      assert(
        center[0] > 25.9 && center[0] < 27 && center[1] > 21.9 && center[1] < 23,
        `It rests at ${center.join(' ')}.`,
      );
    },
  },
  {
    name: 'fits bounds into what panels leave free',
    run: async ({ port, size }) => {
      const insets = { top: 40, right: 120, bottom: 90, left: 200 };
      port.setPadding(insets);
      const settled = next(port, 'settled');
      port.move({ kind: 'fit', bounds: [39, 33, 42, 35.5], maxZoom: 10 }, { animate: false });
      await settled;
      const [upper, lower] = [port.project([39, 35.5]), port.project([42, 33])];
      assert(upper.x >= insets.left && upper.y >= insets.top, `The north-west is at ${upper.x} ${upper.y}.`);
      assert(
        lower.x <= size.width - insets.right && lower.y <= size.height - insets.bottom,
        `The south-east is at ${lower.x} ${lower.y}.`,
      );
      const room = Math.min(
        upper.x - insets.left + (size.width - insets.right - lower.x),
        upper.y - insets.top + (size.height - insets.bottom - lower.y),
      );
      assertNear(room, 96, 2, 'margin on both sides together');
    },
  },
  {
    name: 'goes no nearer than it is told when it fits a place',
    run: async ({ port }) => {
      const settled = next(port, 'settled');
      port.move({ kind: 'fit', bounds: [qaim[0], qaim[1], qaim[0], qaim[1]], maxZoom: 9 }, { animate: false });
      const [{ zoom }] = await settled;
      assertNear(zoom, 9, 1e-6, 'zoom');
    },
  },
  {
    name: 'has its centre in the middle of what panels leave free',
    run: async ({ port, size }) => {
      port.setPadding({ top: 0, right: 0, bottom: 100, left: 300 });
      const { x, y } = port.project(port.camera().center);
      assertNear(x, 300 + (size.width - 300) / 2, 0.5, 'x');
      assertNear(y, (size.height - 100) / 2, 0.5, 'y');
      await Promise.resolve();
    },
  },
];

const reader: readonly ContractCase[] = [
  {
    name: 'runs what waits for the picture of a change once, and at once where nothing is to be painted',
    run: async ({ port }) => {
      let runs = 0;
      const count = (): void => {
        runs += 1;
      };
      const drawn = next(port, 'drawn');
      await port.apply(diffScene(null, first));
      port.whenPainted(count);
      assertEqual(runs, 0, 'runs before the picture');
      await new Promise<void>((resolve) => {
        port.whenPainted(resolve);
      });
      await drawn;
      port.whenPainted(count);
      assertEqual(runs, 1, 'runs at rest, without the one that was replaced');
    },
  },
  {
    name: 'tells the records under a click, each once, the mark before the area around it',
    run: async ({ port, click }) => {
      await show(port, diffScene(null, first));
      const expected = [
        [qaim, ['one', 'two']],
        [rutbah, ['three']],
      ] as const;
      for (const [position, records] of expected) {
        const picked = next(port, 'pick');
        click(port.project(position));
        const [found, , , [longitude, latitude]] = await picked;
        assertEqual([...found].sort(), records, `records at ${position.join(' ')}`);
        assertEqual(
          [longitude.toFixed(1), latitude.toFixed(1)],
          position.map((degrees) => degrees.toFixed(1)),
          'where the click was',
        );
      }
      const nothing = next(port, 'pick');
      click({ x: 2, y: 2 });
      assertEqual((await nothing)[0], [], 'records on empty ground');
    },
  },
  {
    name: 'answers with what is shown now, not with what was shown',
    run: async ({ port, click }) => {
      await show(port, diffScene(null, first));
      await show(port, diffScene(first, second));
      const picked = next(port, 'pick');
      click(port.project(qaim));
      assertEqual((await picked)[0], ['three'], 'records');
    },
  },
  {
    name: 'tells what the pointer comes to and that it has left',
    run: async ({ port, pointAt }) => {
      await show(port, diffScene(null, second));
      const met = next(port, 'hover', (record) => record !== null);
      pointAt(port.project(qaim));
      assertEqual((await met)[0], 'three', 'record under the pointer');
      const left = next(port, 'hover');
      pointAt({ x: 2, y: 2 });
      assertEqual((await left)[0], null, 'record after leaving');
    },
  },
  {
    name: 'tells its status to whoever listens, and nothing to whoever has stopped',
    run: async ({ port }) => {
      const heard: string[] = [];
      const stop = port.listen({
        ...silent,
        status: (status) => heard.push(status),
        settled: () => heard.push('settled'),
      });
      assertEqual(heard, ['ready'], 'heard at once');
      stop();
      port.move({ kind: 'zoom', by: 1 }, { animate: false });
      await show(port, diffScene(null, first));
      assertEqual(heard, ['ready'], 'heard after stopping');
    },
  },
];

const trouble: readonly ContractCase[] = [
  {
    name: 'survives the loss of the graphics context with its scene, and takes up what came meanwhile',
    run: async ({ port, click, loseContext, restoreContext }) => {
      await show(port, diffScene(null, first));
      const lost = next(port, 'status', (status) => status === 'lost');
      loseContext();
      await lost;
      port.move({ kind: 'move', camera: { ...contractCamera, zoom: 7.5 } }, { animate: true });
      const whileLost = port.apply(diffScene(first, second));
      const back = next(port, 'status', (status) => status === 'restored');
      const drawn = next(port, 'drawn');
      restoreContext();
      await back;
      assert((await whileLost).ok, 'What came meanwhile was refused.');
      await drawn;
      const picked = next(port, 'pick');
      click(port.project(qaim));
      assertEqual((await picked)[0], ['three'], 'records');
      await show(port, diffScene(second, first));
    },
  },
  {
    name: 'opens a basemap of the reader’s own and shows it',
    run: async ({ port }) => {
      const problems: string[] = [];
      const stop = port.listen({ ...silent, problem: (message) => problems.push(message) });
      const opened = await port.openArchive(new File([tinyArchive()], 'own.pmtiles'));
      assert(opened.ok, 'The archive was refused.');
      if (!opened.ok) return;
      assertEqual(
        [opened.value.tiles, opened.value.vectorLayers, opened.value.attribution],
        ['vector', ['water', 'places'], 'Made by someone'],
        'archive',
      );
      const { sources, layers } = composeOwnBasemap(opened.value, themes.dark);
      await show(port, diffScene(null, { sources, layers, images: [], pickable: [] }));
      assertEqual(problems, [], 'problems');
      stop();
    },
  },
  {
    name: 'says why a file is no basemap',
    run: async ({ port }) => {
      const faults = [
        [new File(['{"type":"FeatureCollection"}'], 'a.pmtiles'), 'not-an-archive'],
        [new File([], 'b.pmtiles'), 'not-an-archive'],
        [new File([tinyArchive().slice(0, 60)], 'c.pmtiles'), 'not-an-archive'],
        ['https://example.org/planet.pmtiles', 'foreign'],
      ] as const;
      for (const [source, fault] of faults) {
        const opened = await port.openArchive(source);
        assertEqual(opened.ok ? 'opened' : opened.failure, fault, typeof source === 'string' ? source : source.name);
      }
    },
  },
];

export const portContract: readonly ContractCase[] = [...scenes, ...camera, ...reader, ...trouble, ...importedContract];
