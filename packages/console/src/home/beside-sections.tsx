import { useQuery } from '@tanstack/react-query';
import { FileCheck, FilePen, MessagesSquare, Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { TicketListItem } from '../api/model.js';
import { useOfficer } from '../api/queries.js';
import { useAttemptText } from '../calls/use-attempt-text.js';
import { useCatalogue } from '../catalogue/language.js';
import { matterOf } from '../conversations/collected.js';
import { useRunning } from '../conversations/conversation-queries.js';
import type { ViewedBy } from '../queue/view-filter.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { firstQuery, ownCallsQuery } from './home-queries.js';
import { HomeSection } from './home-section.js';

/** Maximum number of chats. */
const maxChats = 3;

/** Work that waits for this officer: drafts to approve, and own drafts that were returned or may be sent. */
export function WaitingSection({ by }: { readonly by: ViewedBy }) {
  const { home, queue, waiting } = useCatalogue();
  const place = useDeskLocation();
  const names = useNames();
  const officer = useOfficer();
  const submitted = useQuery({
    ...firstQuery('approval', by),
    enabled: officer.may('approve'),
  });
  const enabled = officer.may('note');
  const returned = useQuery({ ...firstQuery('mine', by, { draft: 'returned' }), enabled });
  const approved = useQuery({ ...firstQuery('mine', by, { draft: 'approved' }), enabled });
  const own = [...(returned.data ?? []), ...(approved.data ?? [])];
  const all = [...(submitted.data ?? []), ...own];
  const line = ({ subject, ticket }: TicketListItem) => {
    const { draft } = ticket;
    if (draft === null || draft.status === 'written') return null;
    const isToApprove = draft.status === 'submitted';
    return (
      <Line
        key={ticket.id}
        icon={isToApprove ? <FileCheck aria-hidden="true" /> : <FilePen aria-hidden="true" />}
        href={place.ticketAddress(ticket.id)}
        title={
          isToApprove ? home.toApprove(names.officer(draft.author)) : waiting.draft[draft.status]
        }
        text={subject ?? queue.hidden}
      />
    );
  };
  return (
    <HomeSection title={home.waiting} count={String(all.length)}>
      {all.map(line)}
    </HomeSection>
  );
}

/** Whom this officer calls back next. */
export function CallsSection() {
  const { calls, home, queue } = useCatalogue();
  const place = useDeskLocation();
  const officer = useOfficer();
  const attemptText = useAttemptText();
  const { data = [] } = useQuery({
    ...ownCallsQuery(officer.id),
    enabled: officer.may('note') && officer.hasPlugin('replies'),
  });
  return (
    <HomeSection
      title={home.calls}
      link={{ href: place.viewAddress('calls'), text: home.allCalls }}
    >
      {data.map((call) => (
        <Line
          key={call.ticket.id}
          icon={<Phone aria-hidden="true" />}
          href={place.ticketAddress(call.ticket.id)}
          title={call.reporterName ?? call.subject ?? queue.hidden}
          text={call.mayTell ? attemptText(call) : calls.notYet}
        />
      ))}
    </HomeSection>
  );
}

/** The chats that the bot has with citizens now. */
export function ChatsSection() {
  const { home, queue } = useCatalogue();
  const place = useDeskLocation();
  const names = useNames();
  const { data = [] } = useRunning();
  return (
    <HomeSection title={home.chats} count={String(data.length)}>
      {data.slice(0, maxChats).map(({ channel, id, intake }) => (
        <Line
          key={id}
          icon={<MessagesSquare aria-hidden="true" />}
          href={place.conversationAddress(id)}
          title={matterOf(intake?.collected ?? {}) ?? queue.untold}
          text={names.channel(channel)}
        />
      ))}
    </HomeSection>
  );
}

interface LineProps {
  readonly icon: ReactNode;
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

function Line({ icon, href, title, text }: LineProps) {
  return (
    <li>
      <span className="home-icon">{icon}</span>
      <div>
        <Link href={href}>{title}</Link>
        <small>{text}</small>
      </div>
    </li>
  );
}
