import { AduanError } from '../../errors.js';
import { createId, type MessageId, type ObligationId } from '../../ids.js';
import { citizenPrincipal } from '../../ports/principal.js';
import type { CommitOutcome } from '../../store/commit.js';
import { decide } from '../../ticket/decide/decide.js';
import { foldEvents } from '../../ticket/fold-events.js';
import type { OpenEffect } from '../intake.js';
import { attachmentFacts } from '../messages/stored-media.js';
import type { Runtime } from '../runtime.js';
import { commitTicketOfTurn } from './commit-ticket-of-turn.js';
import { composeText } from './compose-text.js';
import { confirmationOf } from './confirmation-of.js';
import { type Turn, withReply } from './conversation-turn.js';
import { filledIn } from './filled-in.js';
import { namedReporter } from './named-reporter.js';

/**
 * Adds a message to the ticket that the intake saw. If the ticket has changed since, it is a conflict.
 *
 * @param told - everything told in the conversation, when this message ends it
 * @throws AduanError `intake-invalid` when the conversation has no ticket
 */
export async function appendMessage(
  runtime: Runtime,
  turn: Turn,
  told: OpenEffect | undefined,
): Promise<CommitOutcome> {
  const { conversation, loaded, party } = turn;
  if (!loaded) throw new AduanError('intake-invalid', 'There is no ticket to append to.');
  const { ticket } = loaded.stored;
  const at = Math.max(turn.at, ticket.updatedAt);
  const actor = citizenPrincipal(ticket.reporters[0] ?? party.id);
  const words = told ? composeText(runtime, turn, told, ticket.attachments) : turn.words;
  const context = { workflow: runtime.workflow, actor, at };
  const confirmation = confirmationOf(runtime, turn);
  const appended = decide(
    ticket,
    {
      type: 'append',
      messageId: createId<MessageId>(at),
      words,
      channel: conversation.channel,
      conversationId: conversation.id,
      attachments: attachmentFacts(words.media ?? []),
      obligationId: createId<ObligationId>(at),
      ...(confirmation && { confirmed: true }),
    },
    context,
  );
  const filled = told
    ? filledIn(
        runtime,
        foldEvents(ticket, appended, ticket.id, at, runtime.model.evolve),
        told,
        context,
      )
    : [];
  const isAnonymous = ticket.anonymous || told?.anonymous === true;
  const known = told && (await namedReporter(runtime, loaded, told, isAnonymous));
  const decided = [...appended, ...filled, ...(known?.decided ?? [])];
  return commitTicketOfTurn(runtime, confirmation ? withReply(turn, confirmation) : turn, {
    ticketId: ticket.id,
    loaded,
    decided,
    ...(known?.opening && { opening: known.opening }),
    actor,
    at,
  });
}
