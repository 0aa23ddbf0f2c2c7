import { Bell as BellIcon } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useCatalogue } from '../catalogue/language.js';
import { NotificationPanel } from './notification-panel.js';
import './notifications.css';
import { useNotifications } from './use-notifications.js';

interface BellProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** The number of unread notifications, and a button to open them. */
export function Bell({ isOpen, onOpenChange }: BellProps) {
  const { notices } = useCatalogue('tools');
  const { data } = useNotifications();
  const unread = data?.unread ?? 0;
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="button icon quiet bell" aria-label={notices.bell(unread)}>
        <BellIcon aria-hidden="true" />
        {unread > 0 && (
          <span className="bell-count" aria-hidden="true">
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </Button>
      <Popover className="popover notices-popover" placement="bottom end">
        <Dialog aria-label={notices.title}>
          {({ close }) => <NotificationPanel onLeave={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
