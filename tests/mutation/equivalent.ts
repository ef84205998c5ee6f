/** Changes that alter nothing that the page shows or writes, each with the reason. They count neither for nor against the tests. */
const reasons: Readonly<Record<string, string>> = {};

/** By the place that `placeOf` gives. */
export const reasonOf = (place: string): string | undefined => reasons[place];
