/** A report that nobody wrote, for tests: an invented outlet, invented events, at places of the gazetteer. */
export const inventedReport = `Two arrests near the border, a transfer and an air raid
Frontier Gazette, 5 March 2026
QAIM, Anbar (Frontier Gazette) — The Iraqi Border Guard said on Thursday that two men were arrested on Tuesday in al-Qaim district while they tried to come over from Syria with forged papers.
Iraqi aircraft carried out airstrikes in the Hatra area on Wednesday, killing five to six ISIS members, according to the Security Media Cell.
Nothing else of note was reported from the desert during the week, and the weather stayed dry.
The Security Media Cell said more than 40 people were arrested in Anbar province in February.`;

/** The same story by another outlet, in nearly the same words. */
export const rewrittenReport = `Arrests and an air raid on the frontier
Second Wire, 6 March 2026
The Iraqi Border Guard said on Thursday that two men were arrested on Tuesday in al-Qaim district while they tried to come over from Syria with false papers.
Iraqi aircraft carried out airstrikes in the Hatra area on Wednesday, killing five to six members of ISIS, according to the Security Media Cell.`;
