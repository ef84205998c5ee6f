/** A report names a village that the gazetteer lacks: it is added where the place is asked for, and the statement is accepted there. */
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { draftData } from '../../../src/drafts/draftData.ts';
import { sourceIdOf } from '../../../src/drafts/sourceCard.ts';
import { changeCard, confirmCard, patchDesk, undoDesk } from '../../../src/store/actions/deskActions.ts';
import { deskDocument, statementInHand, statementsInHand } from '../../../src/store/deskSelectors.ts';
import { patchView, type AppStore } from '../../../src/store/store.ts';
import { DeskPanel } from '../../../src/ui/desk/DeskPanel.tsx';
import { putText } from '../../../src/ui/desk/openReport.ts';
import { realFiles } from '../dataset/realData.ts';
import { deskOf, deskStore } from './deskStore.ts';
import { renderWith } from './renderWith.tsx';

const report = `Men held at a village of the desert
Frontier Gazette, 5 March 2026
Border guards arrested two men on Tuesday at Bir Imagined, a village that no map here names.
Security forces found three rockets in a cave nearby.`;

/** A desk with the report on it, its source confirmed, as after the first two steps. */
function deskWithReport(language: 'en' | 'ar' = 'en'): AppStore {
  const store = deskStore(language);
  putText(store, report);
  const [put] = deskDocument(deskOf(store)).reports;
  if (!put) throw new Error('No report.');
  const card = { ...put.card, publisher: 'Frontier Gazette', outlet: { en: 'Frontier Gazette', ar: 'جريدة الحدود' } };
  changeCard(store, put.id, card);
  expect(sourceIdOf(card)).toBe('frontier-gazette-2026-03-05');
  confirmCard(store, put.id);
  return store;
}

describe('a place that is not in the list', () => {
  it('is added where the place is asked for, in one step that undoing takes back', async () => {
    const store = deskWithReport();
    const { user } = renderWith(store, <DeskPanel />);
    await user.selectOptions(screen.getByLabelText('Place'), 'Add a place…');
    const form = within(screen.getByRole('group', { name: 'A place that is not in the list' }));
    expect(document.activeElement).toBe(form.getByLabelText('Name of the place, English'));
    await user.keyboard('Bir Imagined');
    await user.type(form.getByLabelText('Name of the place, Arabic'), 'بئر المتخيل');
    const save = form.getByRole('button', { name: 'Add the place' });
    expect(save).toHaveProperty('disabled', true);
    await user.selectOptions(form.getByLabelText('Lies in'), 'Anbar');
    await user.click(form.getByRole('checkbox'));
    await user.type(form.getByLabelText('Position'), '33.5, 40.5');
    expect(form.getByText('Name the publication that gives the position, in English and Arabic.')).toBeTruthy();
    expect(save).toHaveProperty('disabled', true);
    await user.selectOptions(form.getByLabelText('Source of the position'), 'geonames');
    await user.type(form.getByLabelText('Page that gives the position'), 'https://www.geonames.org/1{Enter}');
    expect(screen.queryByRole('group', { name: 'A place that is not in the list' })).toBeNull();
    const id = 'bir-imagined-anbar';
    expect(statementInHand(deskOf(store))).toMatchObject({ place: id, precision: 'settlement', record: null });
    expect(statementInHand(deskOf(store))?.name.en).toContain('Bir Imagined');
    const { changes } = deskDocument(deskOf(store));
    expect(changes.map(({ target }) => target)).toEqual([`claim:${id}--geonames`, `place:${id}`]);
    patchDesk(store, { draft: await draftData(realFiles, changes) });
    expect(await screen.findByRole('option', { name: 'Bir Imagined (Village)' })).toHaveProperty('selected', true);
    const [, later] = statementsInHand(deskOf(store));
    expect(later).toMatchObject({
      category: 'weapons-cache',
      place: id,
      carried: [{ part: 'place', paragraph: 3 }, {}],
    });
    expect(later?.name.en).toContain('Bir Imagined');
    undoDesk(store);
    expect(deskDocument(deskOf(store)).changes).toEqual([]);
    expect(statementInHand(deskOf(store))?.place).toBeNull();
  });

  it('is not added twice: one that the list has is offered instead', async () => {
    const store = deskWithReport('ar');
    const { user } = renderWith(store, <DeskPanel />);
    await user.selectOptions(screen.getByLabelText('المكان'), 'إضافة مكان…');
    await user.keyboard('الخصيم');
    await user.click(screen.getByRole('button', { name: 'اختياره' }));
    expect(statementInHand(deskOf(store))).toMatchObject({ place: 'khuseim', precision: 'district' });
    expect(deskDocument(deskOf(store)).changes).toEqual([]);
  });
});

describe('a record that is edited', () => {
  it('gets a place that is not in the list, as precisely as that place is known, in one step', async () => {
    const store = deskWithReport();
    const record = deskOf(store).shipped.dataset.records.find(
      ({ kind, ...each }) => kind === 'incident' && 'geoPrecision' in each && each.geoPrecision === 'governorate',
    );
    if (!record) throw new Error('No record.');
    patchView(store, { selection: { kind: 'record', id: record.id } });
    patchDesk(store, { tab: 'record' });
    const { user } = renderWith(store, <DeskPanel />);
    await user.selectOptions(screen.getByLabelText('Place'), 'Add a place…');
    const form = within(screen.getByRole('group', { name: 'A place that is not in the list' }));
    await user.keyboard('Bir Imagined');
    await user.type(form.getByLabelText('Name of the place, Arabic'), 'بئر المتخيل');
    await user.selectOptions(form.getByLabelText('Lies in'), 'Anbar');
    await user.type(form.getByLabelText('Name of the place, English'), '{Enter}');
    expect(screen.queryByRole('group', { name: 'A place that is not in the list' })).toBeNull();
    const { changes } = deskDocument(deskOf(store));
    const id = 'bir-imagined-anbar';
    expect(changes.map(({ target }) => target)).toEqual([
      `field:${record.id}/geoPrecision`,
      `field:${record.id}/place`,
      `place:${id}`,
    ]);
    const draft = await draftData(realFiles, changes);
    expect(draft.dataset?.recordsById.get(record.id)).toMatchObject({ place: id });
    patchDesk(store, { draft });
    expect(await screen.findByRole('option', { name: 'Bir Imagined' })).toHaveProperty('selected', true);
    undoDesk(store);
    expect(deskDocument(deskOf(store)).changes).toEqual([]);
  });
});
