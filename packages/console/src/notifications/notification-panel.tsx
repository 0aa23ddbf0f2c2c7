import { BellOff, CheckCheck, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useOfficer } from '../api/queries.js';
import { useCatalogue } from '../catalogue/language.js';
import { LoadFailed } from '../shell/load-failed.js';
import { NotificationCard } from './notification-card.js';
import { NotificationChoices } from './notification-choices.js';
import { useMarkNotificationsRead, useNotifications } from './use-notifications.js';

/** The inbox: new notifications, marking as read, and preferences. */
export function NotificationPanel({ onLeave }: { readonly onLeave: () => void }) {
  const { notices: catalogue } = useCatalogue('tools');
  const officer = useOfficer();
  const answer = useNotifications();
  const read = useMarkNotificationsRead();
  const [isChoosing, setChoosing] = useState(false);
  const { items: notices = [], unread = 0, preferences } = answer.data ?? {};
  return (
    <>
      <div className="notices-head">
        <h2>{catalogue.title}</h2>
        <Button
          className="button quiet small"
          isDisabled={unread === 0}
          onPress={() => read.mutate(null)}
        >
          <CheckCheck aria-hidden="true" />
          {catalogue.readAll}
        </Button>
        {officer.may('read') && (
          <ToggleButton
            className="button icon quiet small"
            isSelected={isChoosing}
            onChange={setChoosing}
            aria-label={catalogue.choose}
          >
            <SlidersHorizontal aria-hidden="true" />
          </ToggleButton>
        )}
      </div>
      {isChoosing && preferences && <NotificationChoices preferences={preferences} />}
      {answer.isError && <LoadFailed onRetry={() => void answer.refetch()} />}
      {answer.data && notices.length === 0 && (
        <div className="notices-empty">
          <BellOff aria-hidden="true" />
          <p>{catalogue.none}</p>
        </div>
      )}
      <ul className="notice-list">
        {notices.map((notice) => (
          <NotificationCard key={notice.id} notice={notice} onLeave={onLeave} />
        ))}
      </ul>
    </>
  );
}
