import type { TranscriptEntry } from '../../channel/public-desk.js';
import type { StoredMessage } from '../../store/rows.js';
import type { MessageWords, PersonalOf } from '../../ticket/events.js';
import { hideSecrets } from '../../ticket/timeline.js';
import type { Desk } from '../desk.js';
import { conversationHash } from '../vault/conversation-hash.js';

const entriesPerRead = 200;

type SaidWords = MessageWords & Pick<PersonalOf['message.sent'], 'author'>;
type Words = SaidWords | null;

/** The messages of one conversation as its citizen sees them, changed after a revision. */
export async function readTranscript(
  desk: Desk,
  channel: string,
  account: string,
  thread: string,
  afterRevision: number,
): Promise<readonly TranscriptEntry[]> {
  const hash = await conversationHash(desk.vault, channel, account, thread);
  const conversation = await desk.store.findConversation(desk.tenant, hash);
  if (!conversation) return [];
  const { tenant, store, vault } = desk;
  const messages = await store.readMessages(tenant, conversation.id, afterRevision, entriesPerRead);
  const words = await vault.open<SaidWords>(messages.map(({ sealed }) => sealed));
  return messages.flatMap((message, index) => entriesOf(message, words[index] ?? null));
}

/** A message as an entry; none for a case that was opened while its citizen said nothing. */
function entriesOf(message: StoredMessage, words: Words): readonly TranscriptEntry[] {
  return isSilent(words) ? [] : [entryOf(message, words)];
}

/** Whether a message stands only for a case: nobody said it. */
export function isSilent(words: Words): boolean {
  return words?.said === '' && !words.media?.length;
}

function entryOf(message: StoredMessage, words: Words): TranscriptEntry {
  const { revision, id, direction, at, status } = message;
  const author =
    direction === 'in'
      ? { kind: 'citizen' as const }
      : words?.author
        ? { kind: 'officer' as const, ...words.author }
        : { kind: 'desk' as const };
  return {
    revision,
    direction,
    at,
    status,
    author,
    id: words?.channelId ?? id,
    text: hideSecrets(words?.said ?? words?.text ?? ''),
    media: words?.media ?? [],
    ...(words?.choices ? { choices: words.choices } : {}),
    ...(words?.ticket ? { ticket: words.ticket } : {}),
  };
}
