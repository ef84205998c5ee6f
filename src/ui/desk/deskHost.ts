/** What the desk needs of the page and cannot do itself. The page puts it in place when it connects the desk. */

export interface DeskHost {
  /** This tab becomes the one that writes. */
  readonly takeOver: () => void;
  /** Day of today in the time zone of the user. */
  readonly today: () => number;
  /** An id that no other has. */
  readonly newId: () => string;
}

let current: DeskHost = { takeOver: () => undefined, today: () => 0, newId: () => '' };

export function setDeskHost(host: DeskHost): void {
  current = host;
}

export function deskHost(): DeskHost {
  return current;
}
