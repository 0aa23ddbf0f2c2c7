import type { ConversationItem } from '@aduan/core/conversations';
import { Link } from 'wouter';
import { useWho } from '../case/use-who.js';
import { useWords } from '../catalogue/language.js';
import { useDeskLocation } from '../shell/desk-location.js';
import { ageWords } from '../time/age-words.js';
import { useNow } from '../time/clock.js';
import { useFilingWords } from './use-filing-words.js';
import { matterOf } from './use-told.js';

/** One running chat: what it is about, what the bot asks, since when, and when it is filed. */
export function ConversationRow({ item }: { readonly item: ConversationItem }) {
  const words = useWords();
  const who = useWho();
  const place = useDeskLocation();
  const filingWords = useFilingWords();
  const now = useNow();
  const { channel, id, intake, lastInboundAt } = item;
  const filed = filingWords(item);
  return (
    <li>
      <Link
        href={place.conversationAddress(id)}
        className="conversation-row"
        aria-current={id === place.conversationId ? 'true' : undefined}
        data-testid="conversation-row"
      >
        <span className="conversation-matter">
          {matterOf(intake?.told ?? {}) ?? words.conversations.untold}
        </span>
        {lastInboundAt !== null && (
          <span className="conversation-age">
            {words.conversations.since(ageWords(now - lastInboundAt, words))}
          </span>
        )}
        <span className="conversation-asks">
          {intake?.asks ? (
            <>
              <span className="muted">{words.conversations.asks}</span> {intake.asks}
            </>
          ) : (
            words.conversations.asksNothing
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
