/** Images of marks. An id says everything that changes the picture, so that equal pictures are drawn once. */
import type { Theme } from '../../theme/theme.ts';
import type { SceneImage, Shape } from '../contract/image.ts';
import { drawMark, sizeOfMark, type Look } from '../symbols/drawMark.ts';
import { circlePath } from '../symbols/path.ts';

export function markImage(look: Look, theme: Theme): SceneImage {
  const {
    glyph,
    colour,
    secondColour = '',
    formerColour = '',
    verdict,
    disputed,
    tag,
    dashed,
    receded,
    military,
  } = look;
  const flags = [disputed && 'disputed', tag && 'tag', dashed && 'dashed', receded && 'receded']
    .filter(Boolean)
    .join('+');
  const drawn = military ? ['app6', military.sidc] : [glyph, colour, secondColour, formerColour];
  const id = ['mark', theme.flavour, ...drawn, verdict, flags].join('/');
  return { id, kind: 'shapes', size: sizeOfMark(look), shapes: drawMark(look, theme) };
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
