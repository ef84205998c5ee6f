/** Which panels of the situation board stand on the sheet. They are part of the view: a link, a step of a briefing and every file keep them. */
import '../../words/board.ts';
import '../../words/boardExport.ts';
import type { ReactNode } from 'react';
import { mostSheetPanels, sheetPanelsOf, withSheetPanels } from '../../domain/board/boardView.ts';
import { boardPanelIds } from '../../domain/board/panels.ts';
import { patchView } from '../../store/store.ts';
import { Toggle } from '../kit/Toggle.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

export function PanelFields(): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const text = useApp(({ view }) => view.board);
  const chosen = sheetPanelsOf(text);
  return (
    <fieldset className="sheet-parts">
      <legend className="small-title">{words.t('boardExport.sheet')}</legend>
      {boardPanelIds.map((id) => {
        const checked = chosen.includes(id);
        return (
          <Toggle
            key={id}
            checked={checked}
            isDisabled={!checked && chosen.length >= mostSheetPanels}
            onChange={(on) => {
              const next = on ? [...chosen, id] : chosen.filter((each) => each !== id);
              patchView(store, { board: withSheetPanels(text, next) });
            }}
          >
            {words.t(`board.${id}`)}
          </Toggle>
        );
      })}
      <p className="hint">{words.t('boardExport.sheet.about', { count: mostSheetPanels })}</p>
    </fieldset>
  );
}
