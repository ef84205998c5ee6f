/**
 * Prints recall and precision of the proposals on the reports behind the data, against the curated claims. The texts of the reports are not in the
 * project: `npm run bench -- propose --reports FOLDER` reads them from a folder. The Arabic claims of the data are measured without any.
 */
import { parseArgs } from 'node:util';
import { checkData } from '../../src/pipeline/dataCheck.ts';
import type { ProposalKind, ProposalsOfParagraph } from '../../src/proposals/proposal.ts';
import { proposeFromText } from '../../src/proposals/proposeFromText.ts';
import { chronoDays } from './proposals/chronoDays.ts';
import { composeArabicReports, readReports, type MeasuredReport } from './proposals/reports.ts';
import { addScores, emptyScore, findFaults, scoreReport, type Score } from './proposals/score.ts';
import { median } from './statistics.ts';

const { values } = parseArgs({
  args: process.argv.slice(2),
  options: { reports: { type: 'string' }, details: { type: 'boolean' } },
});
const { dataset } = await checkData();
const kinds: readonly ProposalKind[] = ['day', 'place', 'figure', 'claimant', 'actor', 'category'];

function propose({ source, language, paragraphs }: MeasuredReport): readonly ProposalsOfParagraph[] {
  return proposeFromText(paragraphs, {
    published: source.published.latest,
    publisher: source.publisher,
    language,
    places: dataset.places,
    actors: dataset.actors,
  });
}

const share = (part: number, whole: number): string => (whole === 0 ? '   –' : (part / whole).toFixed(2));

function printScores(title: string, reports: readonly MeasuredReport[]): void {
  const results = reports.map((report) => ({ report, found: propose(report) }));
  const scores = results.map(({ report, found }) => scoreReport(report, found, dataset));
  console.log(`\n${title}\nkind       recall            precision`);
  for (const kind of kinds) {
    const { held, found, judged, useful, missed, useless } = scores.reduce<Score>(
      (sum, each) => addScores(sum, each[kind]),
      emptyScore,
    );
    console.log(
      `${kind.padEnd(10)} ${share(found, held)} (${found}/${held})`.padEnd(28) +
        ` ${share(useful, judged)} (${useful}/${judged})`,
    );
    if (values.details)
      for (const line of [...missed.map((each) => `  missed  ${each}`), ...useless.map((each) => `  no use  ${each}`)])
        console.log(line);
  }
  const faults = results.flatMap(({ found }) => findFaults(found, dataset));
  console.log(`invented places and exact days from spans: ${faults.length}`);
  for (const fault of faults) console.log(`  ${fault}`);
}

function printChrono(reports: readonly MeasuredReport[]): void {
  const scored = reports.map(
    (report) => scoreReport(report, chronoDays(report.paragraphs, report.source.published.latest), dataset).day,
  );
  const { held, found, judged, useful, missed, useless } = scored.reduce(addScores, emptyScore);
  console.log(
    `\nchrono-node on days: recall ${share(found, held)} (${found}/${held}), precision ${share(useful, judged)} (${useful}/${judged})`,
  );
  if (values.details)
    for (const line of [...missed.map((each) => `  missed  ${each}`), ...useless.map((each) => `  no use  ${each}`)])
      console.log(line);
}

/** About 2,000 words, in a process that has read no report before and in one that has. */
function printTimes(reports: readonly MeasuredReport[]): void {
  const [first] = reports;
  if (!first) return;
  const paragraphs = reports
    .flatMap((report) => report.paragraphs.map(({ text }) => text))
    .map((text, index) => ({ n: index + 1, text }));
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const times = Array.from({ length: 15 }, () => {
    const start = performance.now();
    propose({ ...first, paragraphs });
    return performance.now() - start;
  });
  console.log(
    `\n${words} words: median ${(median(times) * (2000 / words)).toFixed(0)} ms for 2,000 words (aim < 200 ms)`,
  );
}

if (values.reports === undefined) {
  console.log(
    'The English reports are not in the project. Give a folder with their texts, one file for each, named by the id of the source',
  );
  console.log(
    '(rudaw-2026-02-06.txt …, see data/sources.json), one paragraph a line: npm run bench -- propose --reports FOLDER',
  );
} else {
  const reports = readReports(values.reports, dataset);
  console.log(`Reports found: ${reports.map(({ name }) => name).join(', ') || 'none'}`);
  printScores('English reports', reports);
  printChrono(reports);
  printTimes(reports);
}
const arabic = composeArabicReports(dataset);
printScores('Arabic claims, set as reports', arabic);
printTimes(arabic);
