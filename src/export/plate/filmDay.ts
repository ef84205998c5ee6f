/** The day of a frame of a film, in large letters at the end of its headline. */
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Box, DisplayItem, Part } from './displayList.ts';
import type { Measure } from './text.ts';

const filmDayPt = 34;

function filmDayText({ film, texts: [{ words }] }: Snapshot): string {
  return film ? words.dayShort(film.day) : '';
}

export function filmDayWidth(snapshot: Snapshot, measure: Measure): number {
  return snapshot.film ? measure(filmDayText(snapshot), filmDayPt, 600) * 1.12 : 0;
}

/** A film says its day in large letters, always in one place; smaller where the box is narrow. The height that it takes. */
export function addFilmDay(
  snapshot: Snapshot,
  box: Box,
  parts: Part[],
  items: DisplayItem[],
  measure: Measure,
): number {
  const text = filmDayText(snapshot);
  const sizePt = Math.min(filmDayPt, (filmDayPt * box.width) / measure(text, filmDayPt, 600));
  const height = Math.min(box.height, filmDayPt * 1.2);
  parts.push({ id: 'day', box: { ...box, height } });
  items.push({
    kind: 'text',
    part: 'day',
    x: box.x + box.width,
    y: box.y + filmDayPt * 0.92,
    text,
    sizePt,
    weight: 600,
    colour: snapshot.theme.page.text,
    direction: snapshot.texts[0].direction,
    align: 'right',
  });
  return height;
}
