/** The three answers of every filter in time and place. */
export type Verdict = 'certain' | 'possible' | 'out';
