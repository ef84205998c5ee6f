/** `npm run propose -- report.txt`: what the page would propose from the text of a report, as JSON. */
import { dayFromIso } from '../../domain/time/day.ts';
import type { Dataset } from '../../domain/records/dataset.ts';
import type { Language } from '../../domain/records/text.ts';
import { hashParagraph, splitParagraphs } from '../../proposals/paragraphs.ts';
import type { Proposal } from '../../proposals/proposal.ts';
import { proposeFromText } from '../../proposals/proposeFromText.ts';
import { describeReason } from '../../words/describeReason.ts';
import { wordsIn } from '../../words/words.ts';
import { bytesOf, CommandFault, loadData, oneFile, required, runCommand } from './command.ts';

const help = `
npm run --silent propose -- FILE --published YYYY-MM-DD --publisher NAME [--language en|ar]

Prints what the rules find in the text of a report: days, places, figures, actors, claimants and categories, each with the words that it rests on
and the reason. FILE is plain text in UTF-8 or UTF-16, one paragraph a line; "-" reads standard input.

  --published   day of publication; weekdays and "the last two days" are counted from it
  --publisher   as printed, "Rudaw"; speaks where the text names nobody else
  --language    en or ar; without it, the script that most letters belong to

Output: { paragraphs: [{ n, text_hash, proposals: [{ kind, words, value, reason, … }] }] }
  value         day: a date in EDTF; place: id of the gazetteer; figure: { low, high, unit, qualifier }, null for an amount without a number;
                actor, claimant: id of the list of actors, null for somebody whom it does not have; category: its code
  further       place: at { extent, precision, part, bearing, km, footprint }; claimant: name; category: recordKind; all: range in the paragraph
  text_hash     first 16 hex digits of the SHA-256 over the paragraph (NFC, single spaces)

Exit codes: 0 done, 1 the file cannot be used, 2 wrong call. Without --silent npm prints lines of its own before the output.
`;

function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new CommandFault('The file is no text in UTF-8 or UTF-16.');
  }
}

function languageOf(text: string, named: unknown): Language {
  if (named === 'en' || named === 'ar') return named;
  if (named !== undefined) throw new CommandFault('--language is en or ar.', 2);
  const arabic = text.match(/[\u0621-\u064a]/g)?.length ?? 0;
  return arabic > (text.match(/[a-z]/gi)?.length ?? 0) ? 'ar' : 'en';
}

/** A proposal as the command prints it: `value` is what the data would hold. */
function toOutput(proposal: Proposal, { places, actors }: Dataset): Readonly<Record<string, unknown>> {
  const words = wordsIn('en');
  const { kind, words: found, range } = proposal;
  const nameOf = (): string => {
    if (proposal.kind === 'place') return places.get(proposal.value.place)?.name.en ?? '';
    if (proposal.kind === 'actor') return actors.get(proposal.value)?.name.en ?? '';
    return '';
  };
  const reason = describeReason(proposal.reason, nameOf(), proposal.kind === 'day' ? proposal.value : '', words);
  const rest = { reason, range: [range.start, range.end] };
  switch (proposal.kind) {
    case 'place': {
      const { place, ...at } = proposal.value;
      return { kind, words: found, value: place, at, ...rest };
    }
    case 'claimant':
      return { kind, words: found, value: proposal.value.actor ?? null, name: proposal.value.name, ...rest };
    case 'category':
      return { kind, words: found, value: proposal.value.category, recordKind: proposal.value.kind, ...rest };
    default:
      return { kind, words: found, value: proposal.value, ...rest };
  }
}

await runCommand(
  help,
  { published: { type: 'string' }, publisher: { type: 'string' }, language: { type: 'string' } },
  async (call) => {
    const file = oneFile(call);
    const published = dayFromIso(required(call, 'published'));
    if (published === undefined) throw new CommandFault('--published is a day of the calendar, YYYY-MM-DD.', 2);
    const publisher = required(call, 'publisher');
    const text = decodeText(bytesOf(file));
    const language = languageOf(text, call.values['language']);
    const dataset = await loadData();
    const paragraphs = splitParagraphs(text);
    if (paragraphs.length === 0) throw new CommandFault('The file has no text.');
    const found = proposeFromText(paragraphs, {
      published,
      publisher,
      language,
      places: dataset.places,
      actors: dataset.actors,
    });
    return {
      paragraphs: found.map(({ n, proposals }, index) => ({
        n,
        text_hash: hashParagraph(paragraphs[index]?.text ?? ''),
        proposals: proposals.map((proposal) => toOutput(proposal, dataset)),
      })),
    };
  },
);
