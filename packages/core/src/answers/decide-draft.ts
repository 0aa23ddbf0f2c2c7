import { ForbiddenError, InputError, NotFoundError, TransitionError } from '../errors.js';
import type { MessageId } from '../ids.js';
import { type DecideContext, requirePermission, requireText } from '../ticket/decide/context.js';
import type { TicketEvent } from '../ticket/events.js';
import { refusedAction } from '../ticket/refused-action.js';
import type { Draft, DraftFacts, Referral, Ticket } from '../ticket/ticket.js';

/** What can be done with the draft of an answer. */
export type DraftCommand =
  | {
      readonly type: 'write';
      /** For a draft that begins now. */
      readonly draftId: MessageId;
      readonly action: string;
      readonly text: string;
      readonly reason?: string;
      readonly referral?: Referral;
    }
  | { readonly type: 'submit' | 'approve' | 'discard' }
  | { readonly type: 'return'; readonly reason: string };

/**
 * What a command makes of the draft of a case. Whoever writes it anew takes its approval away, and
 * nobody approves what he wrote himself.
 *
 * @throws ForbiddenError, TransitionError, InputError, NotFoundError
 */
export function decideDraft(
  ticket: Ticket,
  command: DraftCommand,
  context: DecideContext,
): readonly TicketEvent[] {
  const { actor } = context;
  if (command.type === 'write') return written(ticket, command, context);
  const { draft } = ticket;
  if (!draft) throw new NotFoundError('draft');
  const facts = factsOf(draft);
  switch (command.type) {
    case 'submit':
      requirePermission(context, 'note');
      requireStatus(draft, command.type, ['written', 'returned']);
      return [{ type: 'draft.submitted', facts }];
    case 'approve':
      requirePermission(context, 'approve');
      requireStatus(draft, command.type, ['submitted']);
      if (draft.author === actor.id)
        throw new ForbiddenError('approve', 'nobody approves what he wrote himself');
      return [{ type: 'draft.approved', facts }];
    case 'return':
      requirePermission(context, 'approve');
      requireStatus(draft, command.type, ['submitted', 'approved']);
      return [
        {
          type: 'draft.returned',
          facts,
          personal: { reason: requireText(command.reason, 'reason') },
        },
      ];
    case 'discard':
      requirePermission(context, 'note');
      return [{ type: 'draft.discarded', facts }];
  }
}

/** The events of a draft that is written or written anew. */
function written(
  ticket: Ticket,
  { draftId, action, text, reason, referral }: Extract<DraftCommand, { type: 'write' }>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'note');
  requireText(text, 'text');
  const { workflow, actor } = context;
  const transition = workflow.find(ticket.state, action, ticket.kind);
  if (!transition) {
    const possible = workflow.transitionsFrom(ticket.state, ticket.kind);
    const answering = possible.filter(({ sends }) => sends === 'answer');
    throw refusedAction(workflow, ticket, action, answering);
  }
  if (transition.sends !== 'answer') throw new InputError(`"${action}" sends no answer.`);
  return [
    {
      type: 'draft.written',
      facts: {
        draftId: ticket.draft?.id ?? draftId,
        action,
        referral: referral ?? null,
        author: actor.id,
      },
      personal: { text, ...(reason !== undefined && { reason }) },
    },
  ];
}

/** What a principal may do with the draft of a case, or to begin one. */
export function draftRights(
  ticket: Ticket,
  context: DecideContext,
): readonly DraftCommand['type'][] {
  const { workflow } = context;
  const answering = workflow
    .transitionsFrom(ticket.state, ticket.kind)
    .filter(({ sends }) => sends === 'answer');
  const tries: readonly DraftCommand[] = [
    ...answering.slice(0, 1).map(({ action }) => ({
      ...{ type: 'write' as const, draftId: ticket.openingMessageId, action, text: '-' },
    })),
    { type: 'submit' },
    { type: 'approve' },
    { type: 'return', reason: '-' },
    { type: 'discard' },
  ];
  return tries.flatMap((command) => (isPossible(ticket, command, context) ? command.type : []));
}

function isPossible(ticket: Ticket, command: DraftCommand, context: DecideContext): boolean {
  try {
    decideDraft(ticket, command, context);
    return true;
  } catch {
    return false;
  }
}

function factsOf({ id, action, referral, author }: Draft): DraftFacts {
  return { draftId: id, action, referral, author };
}

function requireStatus(
  { status }: Draft,
  command: string,
  possible: readonly Draft['status'][],
): void {
  if (!possible.includes(status)) throw new TransitionError(`draft ${status}`, command, []);
}
