/** The day under the pointer, on whichever chart it is: lanes and panels draw a line at it. It changes too often for the store of the page. */
import { createStore } from 'zustand/vanilla';
import { useStore } from 'zustand';
import type { Day } from '../../domain/time/day.ts';

const hoveredDay = createStore<{ readonly day: Day | null }>(() => ({ day: null }));

export function hoverDay(day: Day | null): void {
  if (hoveredDay.getState().day !== day) hoveredDay.setState({ day });
}

export function useHoveredDay(): Day | null {
  return useStore(hoveredDay, ({ day }) => day);
}
