import {
  ForbiddenError,
  InputError,
  NotFoundError,
  type Ticket,
  TransitionError,
  type Workflow,
} from '@aduan/core';
import type { MessageId, TicketContext } from '@aduan/core/plugin';
import {
  canTake,
  type Draft,
  type DraftFacts,
  obstacleTo,
  type Referral,
  refusedAction,
  requirePermission,
  requireText,
  type TicketEvent,
  type WorkflowTransition,
} from '@aduan/core/ticket';

/** A command on the draft of an answer. */
export type DraftCommand =
  | {
      readonly type: 'write';
      /** Id for a new draft. */
      readonly draftId: MessageId;
      readonly action: string;
      readonly text: string;
      readonly reason?: string;
      readonly referral?: Referral;
      /** Submits it for approval at once. */
      readonly submit?: boolean;
    }
  | { readonly type: 'submit' | 'approve' | 'discard' }
  | { readonly type: 'sendBack'; readonly reason: string };

type DecideContext = Pick<TicketContext, 'actor' | 'at' | 'workflow'>;

/** Rights of an actor on a draft; the names are the commands of `Replies`. */
export type DraftRight = DraftCommand['type'] | 'send';

/**
 * Decides the events of a command on a ticket's draft. Writing a draft again removes its approval. Authors may not
 * approve their own draft.
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
      return [{ type: 'replies:draft-submitted', facts }];
    case 'approve':
      requirePermission(context, 'approve');
      requireStatus(draft, command.type, ['submitted']);
      if (draft.author === actor.id)
        throw new ForbiddenError('approve', 'nobody approves what he wrote himself');
      return [{ type: 'replies:draft-approved', facts }];
    case 'sendBack':
      requirePermission(context, 'approve');
      requireStatus(draft, command.type, ['submitted', 'approved']);
      return [
        {
          type: 'replies:draft-returned',
          facts,
          personal: { reason: requireText(command.reason, 'reason') },
        },
      ];
    case 'discard':
      requirePermission(context, 'note');
      return [{ type: 'replies:draft-discarded', facts }];
  }
}

/** The events of a new or rewritten draft. */
function written(
  ticket: Ticket,
  { draftId, action, text, reason, referral, submit }: Extract<DraftCommand, { type: 'write' }>,
  context: DecideContext,
): readonly TicketEvent[] {
  requirePermission(context, 'note');
  requireText(text, 'text');
  const { workflow, actor } = context;
  const transition = workflow.find(ticket.state, action, ticket.kind);
  const answering = answeringTransitions(ticket, workflow);
  if (!transition || ticket.leadId) throw refusedAction(workflow, ticket, action, answering);
  if (transition.sends !== 'answer') throw new InputError(`"${action}" sends no answer.`);
  const facts = {
    draftId: ticket.draft?.id ?? draftId,
    action,
    referral: referral ?? null,
    author: actor.id,
  };
  const personal = { text, ...(reason !== undefined && { reason }) };
  return [
    { type: 'replies:draft-written', facts, personal },
    ...(submit ? [{ type: 'replies:draft-submitted' as const, facts }] : []),
  ];
}

/**
 * The actions for which a draft can be written in the current state. None for a merged report, because it is answered
 * through its lead.
 */
export function answeringTransitions(
  ticket: Ticket,
  workflow: Workflow,
): readonly WorkflowTransition[] {
  if (ticket.leadId) return [];
  return workflow
    .transitionsFrom(ticket.state, ticket.kind)
    .filter(({ sends }) => sends === 'answer');
}

/** Rights of an actor on the draft of a ticket, or the right to start one. */
export function draftRights(ticket: Ticket, context: DecideContext): readonly DraftRight[] {
  const answering = answeringTransitions(ticket, context.workflow);
  const tries: readonly DraftCommand[] = [
    ...answering.slice(0, 1).map(({ action }) => ({
      type: 'write' as const,
      draftId: ticket.openingMessageId,
      action,
      text: '-',
    })),
    { type: 'submit' },
    { type: 'approve' },
    { type: 'sendBack', reason: '-' },
    { type: 'discard' },
  ];
  return [
    ...tries.flatMap((command) => (isPossible(ticket, command, context) ? command.type : [])),
    ...(maySend(ticket, context) ? ['send' as const] : []),
  ];
}

function maySend(ticket: Ticket, { workflow, actor, at }: DecideContext): boolean {
  const { draft } = ticket;
  const transition = draft && workflow.find(ticket.state, draft.action, ticket.kind);
  if (!transition || !canTake(actor, transition).allowed) return false;
  return obstacleTo(workflow, actor, ticket, transition, at, draft.id) === null;
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
