import type { CommandOf } from './commands.js';
import { type DecideContext, requireSystem } from './decide-context.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';

const progress = ['sent', 'delivered', 'read'];

/**
 * What a channel reports of one of our messages, as far as the case cares: proof that an answer
 * arrived, or that it did not. Reports that say nothing new decide nothing.
 */
export function decideDelivery(
  ticket: Ticket,
  command: CommandOf<'deliver'>,
  context: DecideContext,
): readonly TicketEvent[] {
  requireSystem(context, command.type);
  const { messageId, outcome, by } = command;
  const obligation = ticket.obligations.find(({ attempts }) =>
    attempts.some((attempt) => attempt.messageId === messageId),
  );
  if (outcome === 'failed') {
    if (obligation?.attempts.at(-1)?.outcome === 'failed') return [];
    const errorClass = command.errorClass ?? 'unknown';
    return [{ type: 'message.failed', facts: { messageId, errorClass } }];
  }
  if (!obligation) return [];
  const known = obligation.attempts.filter((attempt) => attempt.messageId === messageId);
  const furthest = Math.max(...known.map((attempt) => progress.indexOf(attempt.outcome)));
  if (progress.indexOf(outcome) <= furthest) return [];
  return [
    {
      type: 'obligation.attempted',
      facts: { obligationId: obligation.id, by, outcome, messageId },
    },
  ];
}
