import './conversations.css';
import type { Ticket } from '@aduan/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useOfficer } from '../api/queries.js';
import { useWords } from '../catalogue/language.js';
import { worksOnCases } from '../session/duties.js';
import { caseConversationQuery } from './conversation-queries.js';
import { SaidList } from './said-list.js';
import { SpeakerDeeds } from './speaker-deeds.js';
import { SpeakerMark } from './speaker-mark.js';

interface CaseConversationProps {
  readonly ticket: Pick<Ticket, 'id' | 'conversationId' | 'phase'>;
  /** The history of the case. */
  readonly children: ReactNode;
}

/** The history of a case, and beside it what its citizen and the bot said to each other, if they did. */
export function CaseConversation({ ticket, children }: CaseConversationProps) {
  const { conversations } = useWords();
  const enabled = worksOnCases(useOfficer()) && ticket.conversationId !== null;
  const { data } = useQuery({ ...caseConversationQuery(ticket.id), enabled });
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
            <SpeakerDeeds conversation={data} />
          </>
        )}
      </div>
      <TabPanel id="case">{children}</TabPanel>
      <TabPanel id="bot">
        <SaidList messages={data.messages} />
      </TabPanel>
    </Tabs>
  );
}
