/** Messages stand side by side, English then Arabic, so that neither can be forgotten. */
export type Messages = Readonly<Record<string, readonly [english: string, arabic: string]>>;
