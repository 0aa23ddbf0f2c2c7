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
  if (!enabled) return children;
  const { tabs } = conversations;
  const chat = data?.intake ? { ...data, intake: data.intake } : null;
  return (
    // The history stays in its panel when the chat comes later, so that what an officer opened in it stays open.
    <Tabs className="case-tabs">
      <div className="case-tabs-head" hidden={!chat}>
        <TabList aria-label={tabs.label}>
          <Tab id="case">{tabs.case}</Tab>
          {chat && <Tab id="bot">{tabs.bot}</Tab>}
        </TabList>
        {chat && ticket.phase !== 'closed' && (
          <>
            <SpeakerMark speaker={chat.intake.speaker} />
            <SpeakerActions conversation={chat} />
          </>
        )}
      </div>
      <TabPanel id="case">{children}</TabPanel>
      {chat && (
        <TabPanel id="bot">
          <TranscriptList messages={chat.messages} />
        </TabPanel>
      )}
    </Tabs>
  );
}
