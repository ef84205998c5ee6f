/**
 * The page's one rule of focus: when the control that has the focus goes, is disabled or is hidden, the focus moves to what takes its place. Where the
 * whole region around it has gone (details, a dialog, a menu, a briefing), it returns to the control from which the region was entered. The body never holds it.
 * After a press of the pointer the page does not scroll to where the focus goes. Where nothing had the focus before, a key begins at the page's first control.
 */

const focusable =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex]:not([tabindex="-1"])';
const region = 'section, article, aside, nav, dialog, [role="dialog"], [role="region"], [role="menu"]';

/** How many earlier controls are kept as ways back. */
const kept = 12;

/** Where in the page something stood: between `after` and the rest of `parent`. */
interface Gap {
  readonly parent: Node;
  /** The node before it; null at the beginning of `parent`. */
  readonly after: Node | null;
}

// jsdom has no layout: there everything counts as seen.
const isSeen = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility({ visibilityProperty: true }) : true;

/** Whether an element can keep the focus that it has. */
const holdsFocus = (element: Element): boolean =>
  element.isConnected &&
  !element.matches(':disabled') &&
  element.closest('[inert], [hidden]') === null &&
  isSeen(element);

const isUsable = (element: Element): boolean => element.matches(focusable) && holdsFocus(element);

const isBehind = (node: Node, mark: Node): boolean =>
  (mark.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !mark.contains(node);

/** The next usable control behind the gap, within the smallest part of the page that has one; otherwise the last before it in that part. */
function neighbourOf({ parent, after }: Gap, gone: Element): HTMLElement | undefined {
  let mark = after;
  for (let part = parent; part instanceof Element; part = part.parentNode ?? document) {
    const controls = [...part.querySelectorAll<HTMLElement>(focusable)].filter(
      (each) => each !== gone && isUsable(each),
    );
    const found = controls.find((each) => mark === null || isBehind(each, mark)) ?? controls.at(-1);
    if (found) return found;
    mark = part;
  }
  return undefined;
}

/** Where a node stood that has been removed, followed upwards through the removals of its ancestors. */
function gapOf(gone: Node, removals: readonly MutationRecord[]): Gap | undefined {
  let node = gone;
  for (const { removedNodes, target, previousSibling } of removals) {
    if (![...removedNodes].some((removed) => removed.contains(node))) continue;
    if (target.isConnected) return { parent: target, after: previousSibling?.isConnected ? previousSibling : null };
    node = target;
  }
  return undefined;
}

/** Keeps the rule until the result is called. */
export function keepFocus(page: Document = document): () => void {
  const lifetime = new AbortController();
  const { signal } = lifetime;
  let current: HTMLElement | null = null;
  let regions: readonly Element[] = [];
  let earlier: readonly HTMLElement[] = [];
  let pressed: KeyboardEvent | null = null;
  let byPointer = false;

  const onKey = (event: KeyboardEvent): void => {
    pressed = event;
    byPointer = false;
  };
  page.addEventListener('keydown', onKey, { signal, capture: true });
  page.addEventListener('pointerdown', () => (byPointer = true), { signal, capture: true });
  page.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof HTMLElement) || target === page.body) return;
      earlier = [...earlier.filter((each) => each !== target && each.isConnected), target].slice(-kept);
      current = target;
      regions = [];
      for (let around = target.closest(region); around; around = around.parentElement?.closest(region) ?? null)
        regions = [...regions, around];
    },
    { signal },
  );
  page.addEventListener(
    'focusout',
    ({ target }) => {
      // A press beside every control lets the focus go on purpose.
      queueMicrotask(() => {
        if (target === current && current && holdsFocus(current) && page.activeElement === page.body) current = null;
      });
    },
    { signal },
  );

  const wayBack = (): HTMLElement | undefined => {
    const lost = regions.find((each) => !each.isConnected || !isSeen(each));
    return lost && earlier.findLast((each) => !lost.contains(each) && isUsable(each));
  };
  const observer = new MutationObserver((records) => {
    if (!current) return;
    const isHere = page.activeElement === current;
    if (page.activeElement !== page.body && page.activeElement !== null && !isHere) return;
    const isGone = !current.isConnected;
    if (!isGone && (records.every(({ type }) => type === 'childList') || holdsFocus(current))) return;
    const gone = current;
    const gap = isGone ? gapOf(gone, records) : { parent: gone.parentNode ?? page.body, after: gone.previousSibling };
    // What lay over the page, at the end of its body, has no neighbours.
    const near = gap && gap.parent !== page.body ? neighbourOf(gap, gone) : undefined;
    const next =
      wayBack() ??
      near ??
      earlier.findLast((each) => each !== gone && isUsable(each)) ??
      (byPointer ? undefined : [...page.body.querySelectorAll<HTMLElement>(focusable)].find(isUsable));
    // The key that took the control away is still on its way: it must not press what now has the focus.
    if (next && pressed && pressed.eventPhase !== Event.NONE) pressed.preventDefault();
    next?.focus({ preventScroll: byPointer });
  });
  observer.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled', 'hidden', 'inert', 'data-presenting'],
  });
  return () => {
    observer.disconnect();
    lifetime.abort();
  };
}
