import { createId, type MessageId } from '../../ids.js';
import type { CommitOutcome, MessageInsert } from '../../store/commit.js';
import type { Desk } from '../desk.js';
import { observedCommit } from '../record/observed-commit.js';
import { type Turn, turnWrite } from './conversation-turn.js';

/** Keeps a message that concerns no case (yet), and puts the replies to it into the outbox. */
export async function commitReplies(desk: Desk, turn: Turn): Promise<CommitOutcome> {
  const { box, conversation } = turn;
  const said = turn.isSilent ? [] : [messageOf(turn)];
  const write = await turnWrite(desk, turn, conversation.ticketId);
  const sealedBox = await box.seal();
  return observedCommit(desk, {
    tenant: desk.tenant,
    boxes: sealedBox ? [sealedBox] : [],
    ...write,
    messages: [...said, ...write.messages],
  });
}

/** What the citizen said, as a message of no case. */
export function messageOf({ at, box, conversation, words }: Turn): MessageInsert {
  return {
    id: createId<MessageId>(at),
    conversationId: conversation.id,
    ticketId: null,
    direction: 'in',
    at,
    status: 'accepted',
    sealed: box.add(words),
  };
}
