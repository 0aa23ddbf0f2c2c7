import { BellOff, CheckCheck, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useWords } from '../catalogue/language.js';
import { LoadFailed } from '../shell/load-failed.js';
import { NoticeCard } from './notice-card.js';
import { NoticeChoices } from './notice-choices.js';
import { useNotices, useReadNotices } from './use-notices.js';

/** The inbox: what is new, marking it as read, and what one wants to hear. */
export function NoticePanel({ onLeave }: { readonly onLeave: () => void }) {
  const { notices: words } = useWords();
  const answer = useNotices();
  const read = useReadNotices();
  const [isChoosing, setChoosing] = useState(false);
  const { notices = [], unread = 0, wishes } = answer.data ?? {};
  return (
    <>
      <div className="notices-head">
        <h2>{words.title}</h2>
        <Button
          className="button quiet small"
          isDisabled={unread === 0}
          onPress={() => read.mutate(null)}
        >
          <CheckCheck aria-hidden="true" />
          {words.readAll}
        </Button>
        <ToggleButton
          className="button icon quiet small"
          isSelected={isChoosing}
          onChange={setChoosing}
          aria-label={words.choose}
        >
          <SlidersHorizontal aria-hidden="true" />
        </ToggleButton>
      </div>
      {isChoosing && wishes && <NoticeChoices wishes={wishes} />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {answer.data && notices.length === 0 && (
        <div className="notices-empty">
          <BellOff aria-hidden="true" />
          <p>{words.none}</p>
        </div>
      )}
      <ul className="notice-list">
        {notices.map((notice) => (
          <NoticeCard key={notice.id} notice={notice} onLeave={onLeave} />
        ))}
      </ul>
    </>
  );
}
