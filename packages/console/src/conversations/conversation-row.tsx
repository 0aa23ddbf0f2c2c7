import { Link } from 'wouter';
import { useCatalogue } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { useNames } from '../ticket/use-names.js';
import { ageText } from '../time/age-text.js';
import { msOf } from '../time/instant.js';
import { useNow } from '../time/use-now.js';
import { matterOf } from './collected.js';
import type { ConversationItem } from './conversation-queries.js';
import { useFilingText } from './use-filing-text.js';

/** One running chat: its topic, the open question, its age, and when it is filed. */
export function ConversationRow({ item }: { readonly item: ConversationItem }) {
  const catalogue = useCatalogue('ticket');
  const who = useNames();
  const place = useDeskLocation();
  const filingText = useFilingText();
  const now = useNow();
  const { channel, id, intake, lastInboundAt } = item;
  const filed = filingText(item);
  return (
    <li>
      <Link
        href={place.conversationAddress(id)}
        className="conversation-row"
        aria-current={id === place.conversationId ? 'true' : undefined}
        data-testid="conversation-row"
      >
        <span className="conversation-matter">
          {matterOf(intake?.collected ?? {}) ?? catalogue.queue.untold}
        </span>
        {lastInboundAt !== null && (
          <span className="conversation-age">
            {catalogue.conversations.since(ageText(now - msOf(lastInboundAt), catalogue))}
          </span>
        )}
        <span className="conversation-asks">
          {intake?.asks ? (
            <>
              <span className="muted">{catalogue.conversations.asks}</span> {intake.asks}
            </>
          ) : (
            catalogue.conversations.asksNothing
          )}
        </span>
        <span className="conversation-foot">
          <span>{who.channel(channel)}</span>
          {filed && <span>{filed}</span>}
        </span>
      </Link>
    </li>
  );
}
