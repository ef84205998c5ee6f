/** Ids of steps and callouts: short, and unlike any other. They tell nothing of when or where they were made. */
export function newId(kind: 'briefing' | 'step' | 'callout'): string {
  return `${kind}-${crypto.getRandomValues(new Uint32Array(1))[0]?.toString(36) ?? '0'}`;
}
