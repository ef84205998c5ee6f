/**
 * A window of the page's own on another screen. It starts empty and takes on the page's origin, policy and styles, so one interface fills both windows
 * and they cannot fall out of step; it works from a file as well as from a server.
 */

interface ScreenPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface ScreenDetailed {
  readonly availLeft: number;
  readonly availTop: number;
  readonly availWidth: number;
  readonly availHeight: number;
}
interface ScreenDetails {
  readonly screens: readonly ScreenDetailed[];
  readonly currentScreen: ScreenDetailed;
}

/** The first screen that the page is not on; null where there is one only, or the browser does not tell. Asks the person once, where the browser does. */
async function otherScreen(): Promise<ScreenPlace | null> {
  const ask = (window as { getScreenDetails?: () => Promise<ScreenDetails> }).getScreenDetails;
  if (!ask || !(window.screen as { isExtended?: boolean }).isExtended) return null;
  try {
    const { screens, currentScreen } = await ask.call(window);
    const other = screens.find((screen) => screen !== currentScreen);
    return other
      ? { left: other.availLeft, top: other.availTop, width: other.availWidth, height: other.availHeight }
      : null;
  } catch {
    return null;
  }
}

const presenterName = 'border-brief-presenter';
const usual = { width: 1100, height: 720 } as const;

function copySheets(from: Document, to: Document): void {
  for (const node of from.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('link[rel="stylesheet"], style')) {
    const copy = to.importNode(node, true);
    if (copy instanceof HTMLLinkElement && node instanceof HTMLLinkElement) copy.href = node.href;
    to.head.append(copy);
  }
}

/** Language, direction and look follow the page for as long as both are open, and so do styles that load later. */
function mirror(from: Document, to: Document): () => void {
  const copyRoot = (): void => {
    const { attributes, style } = from.documentElement;
    for (const { name, value } of attributes) if (name !== 'style') to.documentElement.setAttribute(name, value);
    // The policy lets no style attribute through; the object model it does.
    to.documentElement.style.cssText = style.cssText;
    to.documentElement.style.setProperty('--room', '1');
    to.body.dir = from.body.dir;
  };
  copyRoot();
  copySheets(from, to);
  const root = new MutationObserver(copyRoot);
  root.observe(from.documentElement, { attributes: true });
  root.observe(from.body, { attributes: true });
  const head = new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
    for (const node of to.head.querySelectorAll('link, style')) node.remove();
    copySheets(from, to);
  });
  head.observe(from.head, { childList: true });
  return () => {
    root.disconnect();
    head.disconnect();
  };
}

export interface SecondWindow {
  readonly window: Window;
  /** What to put the interface into. */
  readonly body: HTMLElement;
  readonly close: () => void;
}

/** Null where the browser opens no window. `onClosed`: by the person, not by `close`. `name`: a window of the same name is used again. */
export async function openSecondWindow(
  title: string,
  onClosed: () => void,
  name = presenterName,
): Promise<SecondWindow | null> {
  const place = await otherScreen();
  const { width, height } = place ?? usual;
  const opened = window.open(
    '',
    name,
    `popup,width=${width},height=${height}${place ? `,left=${place.left},top=${place.top}` : ''}`,
  );
  if (!opened) return null;
  const { document: inner } = opened;
  inner.title = title;
  inner.body.replaceChildren();
  const stopMirror = mirror(document, inner);
  const gone = (): void => {
    stopMirror();
    onClosed();
  };
  opened.addEventListener('pagehide', gone);
  const closeWithPage = (): void => opened.close();
  window.addEventListener('pagehide', closeWithPage);
  return {
    window: opened,
    body: inner.body,
    close: () => {
      stopMirror();
      opened.removeEventListener('pagehide', gone);
      window.removeEventListener('pagehide', closeWithPage);
      opened.close();
    },
  };
}
