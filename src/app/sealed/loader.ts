/** Runs first in a sealed file: compares the page with its manifest, says in red what differs, asks for the password of a locked file, and starts the page. */
import { checkSealed } from '../../export/sealed/checkSealed.ts';
import { lockedPart } from '../../export/sealed/lockParts.ts';
import { unpackPart } from '../../export/sealed/packPart.ts';
import { readContent, readPage } from '../../export/sealed/readPage.ts';
import type { SealedPart } from '../../export/sealed/sealedFile.ts';
import { sealWords } from '../../words/seal.ts';
import { askPassword } from './askPassword.ts';
import { scriptPart, stylePart } from './partNames.ts';
import { keepHere } from './keepHere.ts';

keepHere(window);

const page = readPage(document);
const { title, notice: lines, parts } = readContent(page);
const check = checkSealed(page);
/** Without its own markup or frame there is nothing to trust, not even the place where a warning would be shown. */
const isForeign = check.altered.some((name) => name === 'markup' || name === 'frame');

function lineOf(text: string): HTMLParagraphElement {
  const line = document.createElement('p');
  line.dir = 'auto';
  line.textContent = text;
  return line;
}

/**
 * Replaces the body by one made here. Whatever was put into the file's body, a closed shadow root too, is gone with it; the parts stay for a file
 * that is made from this one.
 */
function renewBody(): HTMLElement {
  const sealed = [...document.querySelectorAll('script[data-part], #manifest, #loader')];
  const notice = document.createElement('div');
  notice.id = 'seal-notice';
  notice.setAttribute('role', 'alert');
  const root = document.createElement('div');
  root.id = 'root';
  const body = document.createElement('body');
  body.dataset['checked'] = '';
  body.append(notice, root, ...(isForeign ? [] : sealed));
  document.documentElement.replaceChildren(...(isForeign ? [] : [document.head]), body);
  return notice;
}

const notice = renewBody();

/** In both languages, since a reader’s choice of one may be what was altered. */
function sayAltered(): void {
  notice.classList.add('seal-altered');
  const names = check.altered.join(', ');
  notice.replaceChildren(
    ...sealWords['seal.altered'].map((text, side) =>
      lineOf(
        `${text} ${sealWords['seal.altered.parts'][side] ?? ''} ${names}${isForeign ? `. ${sealWords['seal.foreign'][side] ?? ''}` : ''}`,
      ),
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

function start(found: readonly SealedPart[], isLocked: boolean): void {
  const unpacked = new Map(found.flatMap(unpack));
  globalThis.sealedPage = {
    ...check,
    parts: unpacked,
    title,
    notice: lines,
    unlocked: isLocked ? found : null,
  };
  const textOf = (name: string): string => new TextDecoder().decode(unpacked.get(name));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(textOf(stylePart));
  document.adoptedStyleSheets = [sheet];
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = textOf(scriptPart);
  document.body.append(script);
}

/** The style of the warning where the page’s own cannot be trusted. */
const warning =
  '#seal-notice { padding: 0.5rem 1rem; background: #b42318; color: #fff; font: 600 1rem/1.4 system-ui, sans-serif; }';

if (check.altered.length > 0) sayAltered();
else notice.remove();

const locked = parts.find(({ name }) => name === lockedPart);
if (isForeign) {
  window.stop();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(warning);
  document.adoptedStyleSheets = [sheet];
} else if (locked && !check.altered.includes(lockedPart)) {
  void askPassword(locked).then((unlocked) => start(unlocked, true));
} else if (!locked && !check.altered.includes(scriptPart)) {
  // An altered script would be refused by the policy too; it is not even tried.
  start(parts, false);
}
