/** A reader's own ground below our borders and labels: a PMTiles file of this device, chosen here or dropped on the page. */
import { useRef, type ReactNode } from 'react';
import { setOwnBasemap } from '../../store/actions/sessionActions.ts';
import { Button } from '../kit/Button.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

export function OwnBasemap(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const own = useApp((state) => state.session.ownBasemap);
  const input = useRef<HTMLInputElement>(null);
  return (
    <section className="own-basemap" aria-labelledby="own-basemap-title">
      <h3 className="own-basemap-title" id="own-basemap-title">
        {words.t('basemap.title')}
      </h3>
      <p className="hint">{own ? <bdi>{own.name}</bdi> : words.t('basemap.none')}</p>
      <input
        ref={input}
        type="file"
        accept=".pmtiles"
        hidden
        aria-label={words.t('basemap.choose')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) setOwnBasemap(store, { name: file.name, source: file });
          currentTarget.value = '';
        }}
      />
      <div className="own-basemap-tools">
        <Button onPress={() => input.current?.click()}>{words.t('basemap.choose')}</Button>
        {own ? <Button onPress={() => setOwnBasemap(store, null)}>{words.t('basemap.remove')}</Button> : null}
      </div>
    </section>
  );
}
