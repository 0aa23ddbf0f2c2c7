import { createId, type MessageId } from '../../ids.js';
import type { CommitOutcome } from '../../store/commit.js';
import type { Desk } from '../desk.js';
import { type Turn, turnWrite } from './conversation-turn.js';

/** Keeps a message that concerns no case (yet), and puts the replies to it into the outbox. */
export async function commitReplies(desk: Desk, turn: Turn): Promise<CommitOutcome> {
  const { at, box, conversation, words } = turn;
  const sealed = box.add(words);
  const write = await turnWrite(desk, turn, conversation.ticketId);
  const sealedBox = await box.seal();
  return desk.store.commit({
    tenant: desk.tenant,
    boxes: sealedBox ? [sealedBox] : [],
    tickets: [],
    ...write,
    messages: [
      {
        id: createId<MessageId>(at),
        conversationId: conversation.id,
        ticketId: null,
        direction: 'in',
        at,
        status: 'accepted',
        sealed,
      },
      ...write.messages,
    ],
  });
}
