import type { Ticket } from '../api/model.js';
import './conversations.css';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useOfficer } from '../api/queries.js';
import { isWithheld } from '../api/withheld.js';
import { useCatalogue } from '../catalogue/language.js';
import { ticketConversationQuery } from './conversation-queries.js';
import { SpeakerActions } from './speaker-actions.js';
import { SpeakerMark } from './speaker-mark.js';
import { TranscriptList } from './transcript-list.js';

interface TicketConversationProps {
  readonly ticket: Pick<Ticket, 'id' | 'conversationId' | 'phase'>;
  /** The history of the ticket. */
  readonly children: ReactNode;
}

/** The history of a ticket, next to the chat of its citizen with the bot, if there was one. */
export function TicketConversation({ ticket, children }: TicketConversationProps) {
  const { conversations } = useCatalogue('ticket');
  const mayRead = useOfficer().may('note');
  const { conversationId, id } = ticket;
  const enabled = mayRead && conversationId !== null && !isWithheld(conversationId);
  const { data } = useQuery({ ...ticketConversationQuery(id), enabled });
  if (!data?.intake) return children;
  const { tabs } = conversations;
  return (
    <Tabs className="case-tabs">
      <div className="case-tabs-head">
        <TabList aria-label={tabs.label}>
          <Tab id="case">{tabs.case}</Tab>
          <Tab id="bot">{tabs.bot}</Tab>
        </TabList>
        {ticket.phase !== 'closed' && (
          <>
            <SpeakerMark speaker={data.intake.speaker} />
            <SpeakerActions conversation={data} />
          </>
        )}
      </div>
      <TabPanel id="case">{children}</TabPanel>
      <TabPanel id="bot">
        <TranscriptList messages={data.messages} />
      </TabPanel>
    </Tabs>
  );
}
