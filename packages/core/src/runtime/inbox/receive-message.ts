import type { CommitOutcome } from '../../store/commit.js';
import { readInput } from '../commands/command-input.js';
import type { Desk } from '../desk.js';
import { untilDone } from '../until-done.js';
import { appendMessage } from './append-message.js';
import { commitReplies } from './commit-replies.js';
import type { Turn } from './conversation-turn.js';
import { fetchMedia } from './fetch-media.js';
import { openFromMessage } from './open-from-message.js';
import { type ReceivedMessage, understandMessage } from './understand-message.js';

/**
 * Deals with one message of a citizen: who is it, what does the intake make of it, and all of that
 * in one transaction with the end of its inbox row. A crossing change is met by beginning anew.
 * Throws when it must be tried again later.
 */
export async function receiveMessage(desk: Desk, received: ReceivedMessage): Promise<void> {
  const { message, context, claim } = received;
  const media = await fetchMedia(desk, received);
  await untilDone(async () => {
    const understood = await understandMessage(desk, received, media);
    const { at, locale, session, loaded, conversation } = understood;
    const ticket = loaded?.stored.ticket ?? null;
    const asked = { message, channel: context.name, ticket, session, at, locale };
    const result = await desk.intake.receive(asked);
    const { status } = await commitTurn(desk, { ...understood, result });
    // A fenced commit needs no retry: somebody else deals, or has dealt, with the row.
    if (status === 'conflict') return null;
    desk.wakeOutbox();
    const changed = { conversationId: conversation.id, hash: claim.conversationHash };
    desk.bus.emit('conversation.changed', changed);
    return true;
  });
}

async function commitTurn(desk: Desk, turn: Turn): Promise<CommitOutcome> {
  const effect = turn.result.effects.find(({ type }) => type !== 'reply');
  switch (effect?.type) {
    case 'ticket.open':
      return openFromMessage(desk, turn, readInput('openEffect', effect));
    case 'ticket.append':
      return appendMessage(desk, turn);
    default:
      return commitReplies(desk, turn);
  }
}
