import { createId, type MessageId } from '../../ids.js';
import type { CommitOutcome, MessageInsert } from '../../store/commit.js';
import { observedCommit } from '../record/commit-ticket.js';
import type { Runtime } from '../runtime.js';
import { type Turn, turnWrite } from './conversation-turn.js';

/** Stores a message that concerns no ticket (yet), and puts the replies to it into the outbox. */
export async function commitReplies(runtime: Runtime, turn: Turn): Promise<CommitOutcome> {
  const { sealedRecord, conversation } = turn;
  const said = turn.isSilent ? [] : [messageOf(turn)];
  const write = await turnWrite(runtime, turn, conversation.ticketId);
  const sealedRecordId = await sealedRecord.seal();
  return observedCommit(runtime, {
    tenant: runtime.tenant,
    sealedRecords: sealedRecordId ? [sealedRecordId] : [],
    ...write,
    messages: [...said, ...write.messages],
  });
}

/** What the citizen said, as a message without a ticket. */
export function messageOf({ at, sealedRecord, conversation, words }: Turn): MessageInsert {
  return {
    id: createId<MessageId>(at),
    conversationId: conversation.id,
    ticketId: null,
    direction: 'in',
    at,
    status: 'accepted',
    sealed: sealedRecord.add(words),
  };
}
