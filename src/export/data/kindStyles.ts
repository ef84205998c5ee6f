/** How the kinds of records look in other programs: a colour and a shape for each, so that no kind is distinguished by colour alone. */
import type { RecordKind } from '../../domain/records/record.ts';
import { themes } from '../../theme/theme.ts';

export type KindShape = 'circle' | 'square' | 'diamond' | 'triangle';

export interface KindStyle {
  /** `#RRGGBB`. */
  readonly colour: string;
  readonly shape: KindShape;
  /** Name of files of the kind. */
  readonly file: string;
}

const { records: colours } = themes.light;

export const kindStyles: Readonly<Record<RecordKind, KindStyle>> = {
  incident: { colour: colours.fighting, shape: 'circle', file: 'incidents' },
  'detention-site': { colour: colours.escape, shape: 'square', file: 'detention-sites' },
  deployment: { colour: colours.crossing, shape: 'diamond', file: 'deployments' },
  warning: { colour: colours.warning, shape: 'triangle', file: 'warnings' },
  transfer: { colour: colours.transfer, shape: 'diamond', file: 'transfers' },
};
