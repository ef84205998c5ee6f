/** Says what has been chosen, for those who do not see the details or the list of a place open. A presentation hides both. */
import type { ReactNode } from 'react';
import '../../words/details.ts';
import { selectChosen, selectVisible } from '../../store/selectors.ts';
import { selectLayerContext } from '../layerContext.ts';
import { describePlace } from '../map/describeHover.ts';
import { useApp, useWords } from '../useApp.tsx';
import { speakRecord } from './speakRecord.ts';

export function Announcer(): ReactNode {
  const words = useWords();
  const context = useApp(selectLayerContext);
  const chosen = useApp(selectChosen);
  const isPresenting = useApp(({ session }) => session.briefing.presenting !== null);
  const { shown } = useApp(selectVisible);
  const placeId = useApp((state) => state.session.place);
  const place = placeId === null ? undefined : context?.dataset.places.get(placeId);
  const said =
    context && chosen
      ? words.t('record.announced', {
          name: words.text(chosen.record.name),
          spoken: speakRecord(chosen, context),
        })
      : context && place
        ? describePlace(place, shown, context.dataset, words)
        : '';
  return (
    <p className="visually-hidden" role="status">
      {isPresenting ? '' : said}
    </p>
  );
}
