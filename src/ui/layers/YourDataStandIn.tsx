/** Looks like the section of the reader's own data while its code is still to come. */
import type { ReactNode } from 'react';
import { Button } from '../kit/Button.tsx';
import { useWords } from '../useApp.tsx';

export function YourDataStandIn(): ReactNode {
  const words = useWords();
  return (
    <section className="own-basemap">
      <h3 className="own-basemap-title">{words.t('imported.title')}</h3>
      <div className="own-basemap-tools">
        <Button icon="plus" onPress={() => undefined}>
          {words.t('imported.add')}
        </Button>
      </div>
    </section>
  );
}
