/** In the title bar of a sealed file: whether it is as it was sealed. Opens what the file says of itself. */
import '../../words/seal.ts';
import type { ReactNode } from 'react';
import { sealedPage } from '../../base/embedded.ts';
import { openDialog } from '../../store/actions/sessionActions.ts';
import { useAppStore, useWords } from '../useApp.tsx';

export function SealStatus(): ReactNode {
  const words = useWords();
  const store = useAppStore();
  const page = sealedPage();
  const whole = page?.altered.length === 0;
  const signer = whole ? page.signer : null;
  return (
    <button
      type="button"
      className={`button button-quiet ${whole ? 'seal-whole' : 'seal-altered'}`}
      onClick={() => openDialog(store, 'about')}
    >
      {signer
        ? words.t('seal.signed.short', { name: signer.name })
        : words.t(whole ? 'seal.whole.short' : 'seal.altered.short')}
    </button>
  );
}
