/** `npm run sheet -- --view … --format … --out file`: a sheet, slides or a handout as the page itself makes them, from a terminal. */
import { writeFileSync } from 'node:fs';
import { presetIds } from '../../export/plate/sheet.ts';
import { CommandFault, runCommand, required } from './command.ts';
import { builtPage } from './builtPage.ts';
import { saveBriefing, saveSheet, type SheetOrder } from './drivePage.ts';
import { readViewTarget } from './viewTarget.ts';

const help = `
npm run --silent sheet -- --view LINK|FILE --format png|pdf|pptx|svg --out FILE [--size SIZE] [--step N] [--at INSTANT]

Makes a file with the page's own exporter, in the Chromium that the tests use. The page is built first where the build is missing or older than its
sources. No network is used.

  --view     a link of the page, its part after "#", or a .brief.json file
  --format   of a link: one sheet. Of a briefing: pptx makes its slides, pdf its handout, png and svg the sheet of one step
  --out      the file to write
  --size     ${presetIds.filter((id) => id !== 'free').join(', ')}, or pixels as 1600x900; not of a whole briefing
  --step     which step of a briefing png and svg show; 1 without it
  --at       the moment that the sheet says it was made, as 2026-02-08T09:30:00Z; without it SOURCE_DATE_EPOCH, or else the beginning of today (UTC).
             Two runs with the same moment give the same bytes

Output: { file, bytes, format }. Exit codes: 0 done, 1 the file could not be made, 2 wrong call. Chromium: the variable CHROMIUM names another one.
`;

const formats = ['png', 'pdf', 'pptx', 'svg'] as const;

function momentOf(named: unknown): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const moment =
    typeof named === 'string'
      ? new Date(named)
      : epoch === undefined
        ? new Date(`${new Date().toISOString().slice(0, 10)}T00:00:00Z`)
        : new Date(Number(epoch) * 1000);
  if (Number.isNaN(moment.getTime())) throw new CommandFault('--at is a moment in ISO 8601, 2026-02-08T09:30:00Z.', 2);
  return moment;
}

function sizeOf(named: unknown): SheetOrder['size'] {
  if (typeof named !== 'string') return undefined;
  const pixels = /^(\d{2,5})x(\d{2,5})$/.exec(named);
  if (pixels) return { width: Number(pixels[1]), height: Number(pixels[2]) };
  const preset = presetIds.find((id) => id === named && id !== 'free');
  if (!preset) throw new CommandFault(`--size is one of ${presetIds.join(', ')}, or pixels as 1600x900.`, 2);
  return preset;
}

await runCommand(
  help,
  {
    view: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    size: { type: 'string' },
    step: { type: 'string' },
    at: { type: 'string' },
  },
  async (call) => {
    const format = formats.find((each) => each === required(call, 'format'));
    if (!format) throw new CommandFault(`--format is one of ${formats.join(', ')}.`, 2);
    const out = required(call, 'out');
    const size = sizeOf(call.values['size']);
    const at = momentOf(call.values['at']);
    const target = readViewTarget(required(call, 'view'), Number(call.values['step'] ?? 1));
    const page = await builtPage(at);
    try {
      const isWhole = target.briefing !== undefined && (format === 'pptx' || format === 'pdf');
      const bytes = isWhole
        ? await saveBriefing(page, target, format)
        : await saveSheet(page, { view: target.view, format, size });
      writeFileSync(out, bytes);
      return { file: out, bytes: bytes.length, format };
    } finally {
      await page.close();
    }
  },
);
