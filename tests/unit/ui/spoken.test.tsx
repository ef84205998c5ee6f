/** What those who listen hear: of options, of what was chosen, of the map, of a step's callouts. */
import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { BriefingStep } from '../../../src/domain/briefing/briefing.ts';
import { selectRecord } from '../../../src/store/actions/selectActions.ts';
import { selectVisible } from '../../../src/store/selectors.ts';
import { patchSession } from '../../../src/store/store.ts';
import { summariseSight } from '../../../src/ui/map/InSight.tsx';
import { PresentCaption } from '../../../src/ui/present/PresentCaption.tsx';
import { Announcer } from '../../../src/ui/records/Announcer.tsx';
import { RecordsPanel } from '../../../src/ui/records/RecordsPanel.tsx';
import { Search } from '../../../src/ui/search/Search.tsx';
import { wordsIn } from '../../../src/words/words.ts';
import { loadedStore, renderWith } from './renderWith.tsx';

const camp = 'site-hol-camp';

describe('options say', () => {
  it.each([
    ['en', /Al-Hol camp.*Detention site, Camp\. Control: .+\. Place known to: (Site|Settlement)/],
    ['ar', /مخيم الهول.*موقع احتجاز، مخيم\. السيطرة: .+\. دقة المكان: /],
  ] as const)('kind, category, holder and precision in the list: %s', (language, spoken) => {
    renderWith(loadedStore({ language }), <RecordsPanel />);
    expect(document.getElementById(`record-${camp}`)?.textContent).toMatch(spoken);
  });

  it('the same in the search', async () => {
    const { user } = renderWith(loadedStore(), <Search />);
    await user.type(screen.getByRole('combobox'), 'Escape from al-Shaddadi');
    const option = await screen.findByRole('option', { name: /Escape from al-Shaddadi/ });
    expect(option.textContent).toContain('Incident, Escape. Place known to: Settlement.');
  });
});

describe('what is said', () => {
  it('names a chosen record and a chosen place', async () => {
    const store = loadedStore();
    renderWith(store, <Announcer />);
    expect(screen.getByRole('status').textContent).toBe('');
    await act(async () => selectRecord(store, camp));
    expect(screen.getByRole('status').textContent).toMatch(/^Details of Al-Hol camp\. Detention site, Camp\./);
    await act(async () => {
      selectRecord(store, null);
      patchSession(store, { place: 'qaim-town' });
    });
    expect(screen.getByRole('status').textContent).toContain('Al-Qaim');
  });

  it('sums up the map', () => {
    const { shown } = selectVisible(loadedStore().getState());
    expect(summariseSight(shown, wordsIn('en'))).toMatch(/^In view: \d+ incidents, \d+ detention sites, /);
    expect(summariseSight(shown, wordsIn('ar'))).toMatch(/^الظاهر على الخريطة: \d+ حادثًا/);
    expect(summariseSight([], wordsIn('en'))).toBe('No record is in view');
  });

  it('reads the callouts of a step', () => {
    const step: BriefingStep = {
      id: 'one',
      title: { en: 'One', ar: 'واحد' },
      text: { en: 'Text', ar: 'نص' },
      notes: { en: '', ar: '' },
      view: '',
      callouts: [{ id: 'a', position: [41, 34], text: { en: 'Said to be here', ar: 'يقال إنه هنا' } }],
      records: [],
    };
    renderWith(
      loadedStore(),
      <PresentCaption
        step={step}
        index={0}
        count={1}
        facts={false}
        onFacts={() => undefined}
        onSwipe={() => undefined}
      />,
    );
    expect(screen.getByRole('list', { name: 'On the map' }).textContent).toBe('Said to be here');
  });
});
