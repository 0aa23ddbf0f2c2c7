import { ArrowLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { matterOf } from './collected.js';
import type { Conversation } from './conversation-queries.js';
import { SpeakerActions } from './speaker-actions.js';
import { SpeakerMark } from './speaker-mark.js';
import { useFilingText } from './use-filing-text.js';

/** The topic of a chat, the speaker, the open question, and the actions. */
export function ConversationHeader({ conversation }: { readonly conversation: Conversation }) {
  const { conversations, queue } = useCatalogue('ticket');
  const who = useNames();
  const place = useDeskLocation();
  const filingText = useFilingText();
  const { channel, intake, ticketId } = conversation;
  const filed = filingText(conversation);
  return (
    <header className="conversation-header">
      <div className="case-line">
        <Button
          className="button icon quiet back"
          onPress={() => place.openPage('conversations')}
          aria-label={conversations.back}
        >
          <ArrowLeft aria-hidden="true" />
        </Button>
        <span className="muted">{who.channel(channel)}</span>
        {filed && <span className="muted">{filed}</span>}
        {ticketId && <Link href={place.ticketAddress(ticketId)}>{conversations.toTicket}</Link>}
      </div>
      <h1>{matterOf(intake?.collected ?? {}) ?? queue.untold}</h1>
      <div className="conversation-state">
        {intake && <SpeakerMark speaker={intake.speaker} />}
        {intake?.asks && (
          <p>
            <span className="muted">{conversations.asks}</span> {intake.asks}
          </p>
        )}
        <SpeakerActions conversation={conversation} />
      </div>
    </header>
  );
}
