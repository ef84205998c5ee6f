/** Images of marks. An id says everything that changes the picture, so that equal pictures are drawn once. */
import type { Theme } from '../../theme/theme.ts';
import type { SceneImage, Shape } from '../contract/image.ts';
import { drawMark, markSizePx, tagShapes, type Look } from '../symbols/drawMark.ts';
import { circlePath } from '../symbols/path.ts';

export function markImage(look: Look, theme: Theme): SceneImage {
  const { glyph, colour, secondColour = '', formerColour = '', verdict, disputed, tag, dashed, receded } = look;
  const flags = [disputed && 'disputed', tag && 'tag', dashed && 'dashed', receded && 'receded']
    .filter(Boolean)
    .join('+');
  const id = ['mark', theme.flavour, glyph, colour, secondColour, formerColour, verdict, flags].join('/');
  return { id, kind: 'shapes', size: tag ? markSizePx.tag : markSizePx.plain, shapes: drawMark(look, theme) };
}

/** Size of the military symbol (its frame comes out a little larger), and of the frame that says around it what the symbol itself cannot. */
const app6SizePx = 26;
const frameSizePx = 34;

export function app6Image(sidc: string, verdict: 'certain' | 'possible', theme: Theme): SceneImage {
  return {
    id: `app6/${theme.flavour}/${sidc}/${verdict}`,
    kind: 'app6',
    size: app6SizePx,
    sidc,
    possible: verdict === 'possible',
  };
}

/** What stands around a military symbol: the dashed tag of an area, the lozenge of a dispute. Undefined where there is nothing to say. */
export function frameImage({ tag, disputed, colour }: Look, theme: Theme): SceneImage | undefined {
  if (!tag && !disputed) return undefined;
  const shapes: Shape[] = tag ? tagShapes(colour, theme) : [];
  if (disputed)
    shapes.push({ d: 'M19.8 0.6L23.4 4.2L19.8 7.8L16.2 4.2Z', fill: theme.label, stroke: theme.halo, strokeWidth: 1 });
  const id = ['frame', theme.flavour, tag ? colour : '', tag ? 'tag' : '', disputed ? 'disputed' : ''].join('/');
  return { id, kind: 'shapes', size: frameSizePx, shapes };
}

/** The ring around a mark that is pointed at or chosen. */
export function ringImage(focus: 'hover' | 'selected', theme: Theme): SceneImage {
  const d = circlePath(12, 12, 9.6);
  const shapes: Shape[] = [
    { d, stroke: theme.halo, strokeWidth: 3.4 },
    {
      d,
      stroke: theme.selection,
      strokeWidth: focus === 'selected' ? 1.9 : 1.1,
      opacity: focus === 'selected' ? 1 : 0.85,
    },
  ];
  return { id: `ring/${theme.flavour}/${focus}`, kind: 'shapes', size: 42, shapes };
}

/** Collects images; each id once, in order of first use. */
export interface ImageUse {
  /** Notes the image and gives back its id. */
  readonly use: (image: SceneImage) => string;
  readonly list: () => readonly SceneImage[];
}

export function createImageUse(): ImageUse {
  const used = new Map<string, SceneImage>();
  return {
    use: (image) => {
      if (!used.has(image.id)) used.set(image.id, image);
      return image.id;
    },
    list: () => [...used.values()],
  };
}
