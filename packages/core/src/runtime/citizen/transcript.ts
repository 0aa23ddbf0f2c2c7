import type { TranscriptEntry } from '../../channel/citizen-access.js';
import type { StoredMessage } from '../../store/rows.js';
import type { MessageText, PersonalOf } from '../../ticket/events.js';
import { hideSecrets } from '../../ticket/timeline.js';
import type { Runtime } from '../runtime.js';
import { conversationHash } from '../vault/vault.js';

const entriesPerRead = 200;

type TranscriptText = MessageText & Pick<PersonalOf['message.sent'], 'author'>;
type Words = TranscriptText | null;

/** The messages of one conversation as its citizen sees them, changed after a revision. */
export async function readTranscript(
  runtime: Runtime,
  channel: string,
  account: string,
  thread: string,
  afterRevision: number,
): Promise<readonly TranscriptEntry[]> {
  const hash = await conversationHash(runtime.vault, channel, account, thread);
  const conversation = await runtime.store.findConversation(runtime.tenant, hash);
  if (!conversation) return [];
  const { tenant, store, vault } = runtime;
  const messages = await store.readMessages(tenant, conversation.id, afterRevision, entriesPerRead);
  const words = await vault.open<TranscriptText>(messages.map(({ sealed }) => sealed));
  return messages.flatMap((message, index) => entriesOf(message, words[index] ?? null));
}

/** The entry of a message; none for a ticket that was opened without a message of its citizen. */
function entriesOf(message: StoredMessage, words: Words): readonly TranscriptEntry[] {
  return isSilent(words) ? [] : [entryOf(message, words)];
}

/** Whether a message is only a placeholder for a ticket and was not written by the citizen. */
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
