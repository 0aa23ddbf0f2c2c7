import type { ConversationView } from '@aduan/core/conversations';
import { ArrowLeft } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Link } from 'wouter';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { SpeakerDeeds } from './speaker-deeds.js';
import { SpeakerMark } from './speaker-mark.js';
import { useFilingWords } from './use-filing-words.js';
import { matterOf } from './use-told.js';

/** What a chat is about, who speaks, what is asked, and the deeds. */
export function ConversationHeader({ conversation }: { readonly conversation: ConversationView }) {
  const { conversations } = useWords();
  const who = useWho();
  const place = useDeskLocation();
  const filingWords = useFilingWords();
  const { channel, intake, ticketId } = conversation;
  const filed = filingWords(conversation);
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
        {ticketId && <Link href={place.caseAddress(ticketId)}>{conversations.toCase}</Link>}
      </div>
      <h1>{matterOf(intake?.told ?? {}) ?? conversations.untold}</h1>
      <div className="conversation-state">
        {intake && <SpeakerMark speaker={intake.speaker} />}
        {intake?.asks && (
          <p>
            <span className="muted">{conversations.asks}</span> {intake.asks}
          </p>
        )}
        <SpeakerDeeds conversation={conversation} />
      </div>
    </header>
  );
}
