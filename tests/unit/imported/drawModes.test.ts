/** How a set is drawn depends on the state alone: on the rows in view and on how it was drawn last. */
import { describe, expect, it } from 'vitest';
import { chooseDrawMode, mostPointsInView } from '../../../src/domain/imported/drawMode.ts';
import { keepDrawModes, putSet, restyleSet } from '../../../src/store/actions/importedActions.ts';
import { setWindow } from '../../../src/store/actions/timeActions.ts';
import { drawnModeOf } from '../../../src/store/drawModes.ts';
import { createAppStore, type AppStore } from '../../../src/store/store.ts';
import { defaultView } from '../../../src/domain/view/view.ts';
import { syntheticColumns } from '../../bench/syntheticColumns.ts';

