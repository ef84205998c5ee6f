import { writeFileSync } from 'node:fs';
import { it } from 'vitest';
import { pdfOf } from './buildPdf.ts';
it('x', async () => {
  writeFileSync('/tmp/pdf2-en.pdf', await pdfOf({ options: { preset: 'a4-landscape', marking: 'UNCLASSIFIED' } }));
  writeFileSync('/tmp/pdf2-ar.pdf', await pdfOf({ options: { languages: ['ar'], flavour: 'dark', preset: 'slide-hd' } }));
  writeFileSync('/tmp/pdf2-both.pdf', await pdfOf({ options: { languages: ['ar', 'en'], preset: 'a4-portrait' } }));
}, 60000);
