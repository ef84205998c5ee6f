/** The first scene is written whole when everything that belongs to it has come, so that it is laid out and painted once; or after a while as it is. */

/** How long the first picture waits for what is still missing, once ground or records are there. */
const patienceMs = 1500;

export interface FirstPicture {
  /** Whether the scene is written whole. `prepared`: everything is there or has failed to load. `begun`: ground or records are. */
  readonly isDue: (prepared: boolean, begun: boolean) => boolean;
  readonly stop: () => void;
}

/** `onLate`: called once where something was waited for in vain. */
export function createFirstPicture(onLate: () => void): FirstPicture {
  let due = false;
  let patience: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(patience);
  return {
    isDue: (prepared, begun) => {
      if (prepared) {
        due = true;
        stop();
      } else if (begun && !due)
        patience ??= setTimeout(() => {
          due = true;
          onLate();
        }, patienceMs);
      return due;
    },
    stop,
  };
}
