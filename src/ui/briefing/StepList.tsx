/** The scenes in their order: go to one, move it, double it, take it away. */
import type { ReactNode } from 'react';
import { sideOf, type Briefing } from '../../domain/briefing/briefing.ts';
import '../../words/briefing.ts';
import { copyScene, dropScene, goToScene, shiftScene } from '../../store/actions/briefingActions.ts';
import { IconButton } from '../kit/IconButton.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { newId } from './newId.ts';

export function SceneList({ briefing }: { briefing: Briefing }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const at = useApp(({ session }) => session.briefing.index);
  return (
    <ol className="scenes" aria-label={words.t('briefing.scenes')}>
      {briefing.scenes.map((scene, index) => {
        const title = sideOf(scene.title, words.language);
        const text = title.text === '' ? words.t('briefing.scene.untitled') : title.text;
        return (
          <li key={scene.id} className={index === at ? 'scene scene-at' : 'scene'}>
            <button
              type="button"
              className="scene-go"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => goToScene(store, index)}
            >
              <span className="scene-number">{words.number(index + 1)}</span>
              <span lang={title.language}>{text}</span>
            </button>
            {index === at ? (
              <span className="scene-actions">
                <IconButton
                  icon="chevronUp"
                  label={words.t('briefing.up')}
                  isDisabled={index === 0}
                  onPress={() => shiftScene(store, index, index - 1)}
                />
                <IconButton
                  icon="chevronDown"
                  label={words.t('briefing.down')}
                  isDisabled={index === briefing.scenes.length - 1}
                  onPress={() => shiftScene(store, index, index + 1)}
                />
                <IconButton
                  icon="plus"
                  label={words.t('briefing.duplicate')}
                  onPress={() => copyScene(store, index, newId('scene'))}
                />
                <IconButton icon="close" label={words.t('briefing.remove')} onPress={() => dropScene(store, index)} />
              </span>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
