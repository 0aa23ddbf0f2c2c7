import type { Content } from '../channel/content.js';
import { type ConversationId, createId, type MessageId } from '../ids.js';
import type { Commit, MessageInsert } from '../store/commit.js';
import type { DeliveryInsert } from '../store/outbox.js';
import type { MessageWords } from '../ticket/events.js';
import { deliveryPayload } from './delivery-payload.js';
import type { Desk } from './desk.js';
import type { BoxDraft } from './vault.js';

/** A turn of a conversation that concerns no case (yet). */
export interface Turn {
  readonly words: MessageWords;
  readonly replies: readonly Content[];
  readonly conversationId: ConversationId;
  readonly box: BoxDraft;
  /** Epoch ms. */
  readonly at: number;
  readonly also: Pick<Commit, 'party' | 'conversation' | 'inbox'>;
}

/** Keeps what the citizen said and puts the replies into the outbox. @returns false when it must be tried again */
export async function commitReplies(desk: Desk, turn: Turn): Promise<boolean> {
  const { words, conversationId, box, at, also } = turn;
  const channel = also.conversation?.channel ?? '';
  const message = (direction: 'in' | 'out', said: MessageWords): MessageInsert => ({
    ...{ id: createId<MessageId>(at), conversationId, ticketId: null, direction, at },
    status: 'accepted',
    sealed: box.add(said),
  });
  const outgoing = turn.replies.map((content) => message('out', wordsOfContent(content)));
  const messages = [message('in', words), ...outgoing];
  const deliveries = await Promise.all(
    outgoing.map(async ({ id, sealed }): Promise<DeliveryInsert> => {
      const payload = await deliveryPayload(desk.vault, {
        place: sealed,
        conversationId,
        secrets: undefined,
      });
      return {
        id,
        target: channel,
        conversationId,
        ticketId: null,
        messageId: id,
        payload,
        dueAt: at,
      };
    }),
  );
  const sealed = await box.seal();
  const outcome = await desk.store.commit({
    tenant: desk.tenant,
    boxes: sealed ? [sealed] : [],
    ...also,
    messages,
    deliveries,
  });
  return outcome.status !== 'conflict';
}

function wordsOfContent(content: Content): MessageWords {
  switch (content.type) {
    case 'text':
      return { text: content.text };
    case 'choices':
      return { text: content.text, choices: content.choices };
    case 'media':
      return { text: content.caption ?? '', media: [content.media] };
    case 'template':
      return { text: Object.values(content.params).join(' ') };
  }
}
