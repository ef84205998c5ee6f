/** Runs first in a sealed file: checks all parts against the manifest, says in red what differs, unpacks, and starts the page. */
import { checkSealed } from '../../export/sealed/checkSealed.ts';
import { unpackPart } from '../../export/sealed/packPart.ts';
import { manifestIn, partsIn, policyIn } from '../../export/sealed/readSealed.ts';
import type { SealedPart } from '../../export/sealed/sealedFile.ts';
import { sealWords } from '../../words/seal.ts';
import { scriptPart, stylePart } from './partNames.ts';

const notice = document.getElementById('seal-notice');
const lines = [...(notice?.children ?? [])].map((line) => line.textContent);
const parts = partsIn(document);
const { seal, altered, madeAt } = checkSealed({
  manifestText: manifestIn(document),
  parts,
  policy: policyIn(document),
  seal: document.querySelector('meta[name="seal"]')?.getAttribute('content') ?? '',
  frame: {
    title: document.title,
    notice: lines,
    style: document.querySelector('style')?.textContent ?? '',
    loader: document.getElementById('loader')?.textContent ?? '',
    icon: document.querySelector('link[rel="icon"]')?.getAttribute('href') ?? '',
  },
});

function lineOf(text: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.dir = 'auto';
  line.textContent = text;
  return line;
}

/** In both languages, since a reader’s choice of one may be what was altered. */
function sayAltered(): void {
  notice?.classList.add('seal-altered');
  const names = altered.join(', ');
  notice?.replaceChildren(
    ...sealWords['seal.altered'].map((text, side) =>
      lineOf(`${text} ${sealWords['seal.altered.parts'][side] ?? ''} ${names}`),
    ),
  );
}

/** Nothing for a part that cannot be unpacked; its reader then finds it missing. */
function unpack(part: SealedPart): [string, Uint8Array<ArrayBuffer>][] {
  try {
    return [[part.name, unpackPart(part)]];
  } catch {
    return [];
  }
}

if (altered.length > 0) sayAltered();
else notice?.remove();

const unpacked = new Map(parts.flatMap(unpack));
globalThis.sealedPage = { seal, altered, madeAt, parts: unpacked, title: document.title, notice: lines };

const textOf = (name: string): string => new TextDecoder().decode(unpacked.get(name));

// An altered script would be refused by the policy too; it is not even tried.
if (!altered.includes(scriptPart)) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(textOf(stylePart));
  document.adoptedStyleSheets = [sheet];
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = textOf(scriptPart);
  document.body.append(script);
}
