/** Lets the last of several requests win, in whatever order their results arrive. */
export interface Latest {
  /** The result, or undefined where a later request or `cancel` has come in between. A rejection of the latest request rejects. */
  readonly ask: <Value>(request: () => Promise<Value>) => Promise<Value | undefined>;
  readonly cancel: () => void;
}

export function createLatest(): Latest {
  let serial = 0;
  return {
    ask: async (request) => {
      serial += 1;
      const own = serial;
      try {
        const value = await request();
        return own === serial ? value : undefined;
      } catch (error) {
        if (own === serial) throw error;
        return undefined;
      }
    },
    cancel: () => {
      serial += 1;
    },
  };
}
