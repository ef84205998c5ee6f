/** Notices, newest last, over the upper edge of the map. They stay until dismissed. */
import type { ReactNode } from 'react';
import { dismissNotice, openDialog } from '../../store/actions/sessionActions.ts';
import type { Notice as NoticeValue } from '../../store/session.ts';
import { Button } from '../kit/Button.tsx';
import { Notice } from '../kit/Notice.tsx';
import { useApp, useAppStore, useWords } from '../useApp.tsx';

function One({ notice }: { notice: NoticeValue }): ReactNode {
  const store = useAppStore();
  const words = useWords();
  const actions =
    notice.key === 'notice.data-issues' ? (
      <Button look="plain" onPress={() => openDialog(store, 'issues')}>
        {words.t('notice.show-issues')}
      </Button>
    ) : notice.action && notice.onAction ? (
      <Button look="plain" onPress={notice.onAction}>
        {words.t(notice.action)}
      </Button>
    ) : undefined;
  return (
    <Notice
      tone={notice.tone}
      dismissLabel={words.t('notice.dismiss')}
      onDismiss={() => dismissNotice(store, notice.id)}
      actions={actions}
    >
      <p>{words.t(notice.key, notice.values)}</p>
      {/* Two parts of a link may read alike; each is named. */}
      {(notice.details ?? []).map((line, index) => (
        <p key={`${index} ${line}`} className="notice-detail">
          <bdi>{line}</bdi>
        </p>
      ))}
    </Notice>
  );
}

export function MapNotices(): ReactNode {
  const words = useWords();
  const notices = useApp((state) => state.session.notices);
  return (
    <div className="notices" role="region" aria-live="polite" aria-label={words.t('notice.label')}>
      {notices.map((notice) => (
        <One key={notice.id} notice={notice} />
      ))}
    </div>
  );
}
