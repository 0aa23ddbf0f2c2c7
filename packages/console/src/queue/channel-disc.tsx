import {
  Globe,
  Inbox,
  type LucideIcon,
  Mail,
  MailOpen,
  MessageCircle,
  Phone,
  Send,
  Store,
} from 'lucide-react';
import { useCatalogue } from '../catalogue/language.js';
import { useNames } from '../ticket/use-names.js';

const icons: Readonly<Record<string, LucideIcon>> = {
  web: Globe,
  webchat: Globe,
  form: Globe,
  whatsapp: MessageCircle,
  telegram: Send,
  phone: Phone,
  telephone: Phone,
  ivr: Phone,
  email: Mail,
  letter: MailOpen,
  counter: Store,
};

interface ChannelDiscProps {
  readonly channel: string;
  readonly isUnread: boolean;
}

/** The channel of a ticket, as a disc that is filled while something is unread. */
export function ChannelDisc({ channel, isUnread }: ChannelDiscProps) {
  const { queue } = useCatalogue();
  const who = useNames();
  const Icon = icons[channel] ?? Inbox;
  const name = who.channel(channel);
  return (
    <span
      className="channel-disc"
      role="img"
      aria-label={isUnread ? `${name}. ${queue.unread}` : name}
      title={name}
    >
      <Icon aria-hidden="true" />
    </span>
  );
}
