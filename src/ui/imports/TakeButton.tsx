/** The button of the import, which says what it will do; while it is disabled, the reason is beside it. */
import type { ReactNode } from 'react';
import type { ImportTally } from '../../imports/importOutcome.ts';
import { Button } from '../kit/Button.tsx';
import { useWords } from '../useApp.tsx';
import { InFoot } from './footSlot.ts';

export interface TakeButtonProps {
  readonly tally: ImportTally | null;
  /** The numbers are those of the answers before. */
  readonly isCounting: boolean;
  /** Rows of the file, before any is counted. */
  readonly rows: number;
  /** Questions without an answer. */
  readonly open: number;
  readonly isStrict: boolean;
  readonly isNowhere: boolean;
  readonly onTake: () => void;
}

export function TakeButton({ tally, isCounting, rows, open, isStrict, isNowhere, onTake }: TakeButtonProps): ReactNode {
  const words = useWords();
  const skipped = tally?.report.skipped.total ?? 0;
  const taken = tally?.report.rowsTaken ?? 0;
  const isExact = tally?.isWhole === true && !isCounting;
  const hindrance =
    open > 0
      ? words.t('importForm.note.waits', { count: open })
      : isStrict && skipped > 0
        ? words.t('importForm.note.strict', { count: skipped })
        : isExact && taken === 0
          ? words.t('importForm.note.nothing')
          : '';
  const note =
    hindrance ||
    [
      isNowhere ? words.t('importForm.note.unplaced') : '',
      skipped > 0 ? words.t('importForm.note.ready', { skipped }) : '',
    ]
      .filter((text) => text !== '')
      .join(' ');
  return (
    <InFoot>
      <Button look="strong" isDisabled={hindrance !== ''} onPress={onTake}>
        {isExact && open === 0
          ? words.t('importForm.take', { count: taken })
          : words.t('importForm.take.most', { count: rows })}
      </Button>
      <span className={hindrance === '' ? 'hint' : 'import-hindrance'} role="status">
        {note}
      </span>
    </InFoot>
  );
}
