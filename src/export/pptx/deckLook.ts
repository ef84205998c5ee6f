import type { Theme } from '../../theme/theme.ts';

/** What the deck looks like where a slide does not say otherwise. */
export interface DeckLook {
  readonly theme: Theme;
  /** The direction of what is added by hand, and of the notes. */
  readonly isRtl: boolean;
}
