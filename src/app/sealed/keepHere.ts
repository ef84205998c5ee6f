/** Keeps a sealed page from leaving for another page by itself, as an inserted refresh would. Its links open beside it, and its own address may change. */

interface NavigateEvent extends Event {
  readonly destination: { readonly url: string; readonly sameDocument: boolean };
  readonly downloadRequest: string | null;
}

/** Without effect in a browser that has no Navigation API. */
export function keepHere(window: Window): void {
  const { navigation } = window as Window & { navigation?: EventTarget };
  const here = window.location.href.replace(/#.*/s, '');
  navigation?.addEventListener('navigate', (event) => {
    const { destination, downloadRequest } = event as NavigateEvent;
    const isElsewhere = destination.url.replace(/#.*/s, '') !== here;
    if (isElsewhere && !destination.sameDocument && downloadRequest === null) event.preventDefault();
  });
}
