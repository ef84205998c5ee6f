/** Ids from names: kebab-case, Latin letters and digits. */

/** Empty where the text has no Latin letter or digit. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mark}'’‘ʿʾ`]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** The id, or the id with the lowest number from 2 that is free. */
export function freeId(id: string, isTaken: (id: string) => boolean): string {
  if (!isTaken(id)) return id;
  for (let number = 2; ; number += 1) if (!isTaken(`${id}-${number}`)) return `${id}-${number}`;
}
