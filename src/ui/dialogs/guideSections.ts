/** The order of the user guide. The help dialog renders it; `npm run guide` writes it as Markdown. */
import '../../words/briefing.ts';
import '../../words/desk.ts';
import '../../words/guide.ts';
import '../../words/help.ts';
import '../../words/looks.ts';
import type { WordKey } from '../../words/words.ts';

export interface GuideSection {
  readonly title: WordKey;
  readonly texts: readonly WordKey[];
  /** What follows the text: the key to the marks or the grades of the Admiralty code. */
  readonly table?: 'marks' | 'grades';
}

/** The marks of the legend that explain certainty, in words. */
export const guideMarks: readonly WordKey[] = [
  'sign.certain',
  'legend.possible',
  'legend.disputed',
  'legend.tag',
  'legend.changed',
];

export const guideSections: readonly GuideSection[] = [
  { title: 'guide.open', texts: ['guide.open.view', 'guide.open.find', 'guide.open.link', 'guide.open.keys'] },
  { title: 'help.time', texts: ['help.time.about', 'help.known', 'guide.time.play'] },
  { title: 'help.place', texts: ['help.place.about', 'guide.marks.transfer'], table: 'marks' },
  { title: 'help.claims', texts: ['help.claims.about'], table: 'grades' },
  { title: 'guide.board', texts: ['guide.board.panels', 'guide.board.press'] },
  { title: 'guide.export', texts: ['guide.export.sheet', 'guide.export.back'] },
  { title: 'guide.data', texts: ['guide.data.import', 'guide.data.local', 'guide.data.placed', 'guide.data.archive'] },
  { title: 'guide.desk', texts: ['guide.desk.bring', 'guide.desk.judge', 'guide.desk.give', 'desk.keys'] },
  { title: 'guide.distance', texts: ['guide.distance.measure', 'guide.distance.range'] },
  { title: 'guide.compare', texts: ['guide.compare.about'] },
  { title: 'guide.briefing', texts: ['guide.briefing.build'] },
  { title: 'guide.present', texts: ['guide.present.about', 'present.keys'] },
  { title: 'guide.offline', texts: ['guide.offline.install', 'guide.offline.sealed'] },
];
