/** A logo for the corner of the sheet, from a file of the person's own. */
import { useRef, useState, type ReactNode } from 'react';
import type { Logo } from '../../export/snapshot/snapshotOptions.ts';
import { Button } from '../kit/Button.tsx';
import { useWords } from '../useApp.tsx';
import { drawLogo } from './drawLogo.ts';

export function LogoField({ logo, onChange }: { logo: Logo | null; onChange: (logo: Logo | null) => void }): ReactNode {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [failed, setFailed] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const drawn = await drawLogo(file);
    setFailed(!drawn);
    if (drawn) onChange(drawn);
  };
  return (
    <div className="logo-field" role="group" aria-label={words.t('export.logo')}>
      <span>{words.t('export.logo')}</span>
      {logo ? <img src={logo.url} alt={words.t('export.logo')} /> : null}
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/svg+xml,image/webp"
        aria-label={words.t('export.logo.choose')}
        onChange={(event) => {
          void take(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Button onPress={() => input.current?.click()}>{words.t('export.logo.choose')}</Button>
      {logo ? <Button onPress={() => onChange(null)}>{words.t('export.logo.remove')}</Button> : null}
      {failed ? (
        <p className="export-caution" role="alert">
          {words.t('export.logo.failed')}
        </p>
      ) : null}
    </div>
  );
}
