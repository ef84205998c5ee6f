/** The head of the page: what this is, the search, and how to look at it. */
import { type ReactNode, Suspense } from 'react';
import { loadPart } from '../loadPart.ts';
import { createPart } from '../createPart.tsx';
import { sealedPage } from '../../base/embedded.ts';
import { toggleBoard } from '../../domain/view/boardText.ts';
import type { ScreenFlavour } from '../../domain/view/view.ts';
import { openDialog, showSidebar } from '../../store/actions/sessionActions.ts';
import { nextFlavour, setLanguage, setSymbols } from '../../store/actions/viewActions.ts';
import { Icon } from '../kit/Icon.tsx';
import { IconButton } from '../kit/IconButton.tsx';
import { LazyMenu } from '../kit/LazyMenu.tsx';
import type { MenuAction } from '../kit/Menu.tsx';
import { narrow, useIsWithin } from '../pageSpace.ts';
import { Search } from '../search/Search.tsx';
import type { WordKey } from '../../words/words.ts';
import { patchView } from '../../store/store.ts';
import { useApp, useAppStore, useWords } from '../useApp.tsx';
import { useFullscreen } from '../useFullscreen.ts';
import { shareLink } from './shareLink.ts';

/** The mark of the product: two lands and the line between them. */
function Mark(): ReactNode {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path className="mark-ground" d="M2 2h20v20H2z" />
      <path className="mark-land" d="M2 2h9.5l2 5.5-3 4.5 4 4-1.5 6H2z" />
      <path className="mark-line" d="m11.5 2 2 5.5-3 4.5 4 4-1.5 6" />
    </svg>
  );
}

const SealStatus = createPart('bar.about', async () => (await import('./SealStatus.tsx')).SealStatus);

interface BarAction extends MenuAction {
  readonly icon: NonNullable<MenuAction['icon']>;
  readonly shortcut?: string;
  readonly isNamed?: boolean;
}

/** What the next look is called. */
const looks = {
  dark: ['bar.toLight', 'sun'],
  light: ['bar.toContrast', 'contrast'],
  contrast: ['bar.toDark', 'moon'],
} as const satisfies Readonly<Record<ScreenFlavour, readonly [WordKey, BarAction['icon']]>>;

function useActions(): readonly BarAction[] {
  const store = useAppStore();
  const words = useWords();
  const flavour = useApp((state) => state.view.flavour);
  const board = useApp((state) => state.view.board);
  const symbols = useApp((state) => state.view.symbols);
  const comparing = useApp((state) => state.session.comparison !== null);
  const compare = (): void =>
    void loadPart(
      store,
      'bar.compare',
      () => import('../../store/actions/compareActions.ts'),
      ({ endComparison, startComparison }) => (comparing ? endComparison(store) : startComparison(store)),
    );
  const sidebar = useApp((state) => state.session.sidebar);
  const fullscreen = useFullscreen();
  const [look, lookIcon] = looks[flavour];
  const plain = symbols === 'plain';
  return [
    { id: 'flavour', text: words.t(look), icon: lookIcon, shortcut: 'D', onAction: () => nextFlavour(store) },
    {
      id: 'symbols',
      text: words.t(plain ? 'bar.toApp6' : 'bar.toPlain'),
      icon: 'symbols',
      onAction: () => setSymbols(store, plain ? 'app6' : 'plain'),
    },
    {
      id: 'board',
      text: words.t('bar.board'),
      icon: 'board',
      isNamed: true,
      onAction: () => patchView(store, { board: toggleBoard(board) }),
    },
    ...(['desk', 'briefing'] as const).map((id): BarAction => ({
      id,
      text: words.t(`bar.${id}`),
      icon: id,
      isNamed: true,
      onAction: () => showSidebar(store, sidebar === id ? 'layers' : id),
    })),
    { id: 'compare', text: words.t('bar.compare'), icon: 'compare', isNamed: true, onAction: compare },
    { id: 'share', text: words.t('bar.share'), icon: 'share', onAction: () => void shareLink(store) },
    {
      id: 'export',
      text: words.t('bar.export'),
      icon: 'download',
      shortcut: 'E',
      isNamed: true,
      onAction: () => openDialog(store, 'export'),
    },
    ...(fullscreen.possible
      ? [
          {
            id: 'fullscreen',
            text: words.t(fullscreen.full ? 'bar.fullscreen.leave' : 'bar.fullscreen'),
            icon: fullscreen.full ? ('shrink' as const) : ('fullscreen' as const),
            onAction: fullscreen.toggle,
          },
        ]
      : []),
    { id: 'help', text: words.t('bar.help'), icon: 'help', shortcut: '?', onAction: () => openDialog(store, 'help') },
    { id: 'about', text: words.t('bar.about'), icon: 'info', onAction: () => openDialog(store, 'about') },
  ];
}

function LanguageSwitch(): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const english = words.language === 'en';
  return (
    <button type="button" className="button button-quiet" onClick={() => setLanguage(store, english ? 'ar' : 'en')}>
      <Icon name="language" />
      <span className="language-name" lang={english ? 'ar' : 'en'}>
        {english ? 'العربية' : 'English'}
      </span>
    </button>
  );
}

function Subtitle(): ReactNode {
  const words = useWords();
  const until = useApp(({ session }) => session.dataset?.lastDay);
  return (
    <p className="bar-subtitle">
      {words.t('app.subtitle.plain')}
      {until === undefined ? null : <span>{words.t('app.subtitle', { day: words.dayShort(until) })}</span>}
    </p>
  );
}

export function TitleBar(): ReactNode {
  const words = useWords();
  const actions = useActions();
  const isNarrow = useIsWithin(narrow);
  return (
    <header className="bar">
      <div className="bar-title">
        <Mark />
        <h1>{words.t('app.name')}</h1>
        <Subtitle />
        {sealedPage() ? (
          <Suspense fallback={null}>
            <SealStatus />
          </Suspense>
        ) : null}
      </div>
      <Search />
      <div className="bar-tools" role="group" aria-label={words.t('bar.label')}>
        <LanguageSwitch />
        {isNarrow ? (
          <LazyMenu label={words.t('bar.more')} icon="more" actions={actions} />
        ) : (
          actions.map(({ id, text, icon, shortcut, isNamed = false, onAction }) => (
            <IconButton
              key={id}
              icon={icon}
              label={text}
              isNamed={isNamed}
              onPress={onAction}
              {...(shortcut === undefined ? {} : { shortcut })}
            />
          ))
        )}
      </div>
    </header>
  );
}
