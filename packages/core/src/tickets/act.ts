import * as z from 'zod';
import type { MessageId, ObligationId } from '../ids.js';
import { code, reason, referral, text } from '../plugin/fields.js';
import { defineTicketCommand, type TicketContext } from '../plugin/operation.js';
import type { Runtime } from '../runtime/runtime.js';
import type { ActInput } from '../runtime/tickets.js';
import { requireTeam } from './require-team.js';

/** Takes any action of the workflow, including one of the host's own. */
export function act(runtime: Pick<Runtime, 'units'>) {
  return defineTicketCommand({
    permission: null,
    input: z
      .strictObject({
        action: z.string().min(1).max(100).describe('One of the actions that the case shows.'),
        text: text.optional(),
        reason: reason.optional(),
        team: code.optional(),
        referral: referral.optional(),
      })
      .meta({ id: 'TicketAction' }),
    http: { path: 'actions', summary: 'Take an action of the workflow' },
    decide(_ticket, { action, ...input }, context) {
      requireTeam(runtime, input.team);
      return taken(action, input as ActInput, context);
    },
  });
}

/** Sends an answer. It also closes a question. */
export const answer = /* @__PURE__ */ defineTicketCommand({
  permission: null,
  input: z.strictObject({ text }),
  http: { path: 'answers', summary: 'Send an answer to the citizen' },
  decide: (_ticket, input, context) => taken('answer', input, context),
});

/** Asks the citizen in the conversation in which the ticket began. The clock pauses until they write. */
export const ask = /* @__PURE__ */ defineTicketCommand({
  permission: null,
  input: z.strictObject({ text }),
  http: { path: 'questions', summary: 'Ask the citizen something' },
  decide: (_ticket, input, context) => taken('ask', input, context),
});

/** Closes an answered ticket. */
export const close = /* @__PURE__ */ defineTicketCommand({
  permission: null,
  input: z.strictObject({}),
  http: { path: 'close', summary: 'Close an answered case' },
  decide: (_ticket, _input, context) => taken('close', {}, context),
});

/** Reopens a ticket, with a new obligation to answer. */
export const reopen = /* @__PURE__ */ defineTicketCommand({
  permission: null,
  input: z.strictObject({ reason }),
  http: {
    path: 'reopen',
    summary: 'Take a case up again',
    tracking: { path: 'reopening', summary: 'Take a case up again for its citizen' },
  },
  decide: (_ticket, input, context) => taken('reopen', input, context),
});

/**
 * An action of a principal, with new ids for the message and the obligation that it may create. The workflow decides
 * who may take it.
 */
function taken(
  action: string,
  input: ActInput,
  { actor, decide, newId }: TicketContext,
): ReturnType<TicketContext['decide']> {
  const author = actor.display;
  return decide({
    ...input,
    ...(author && { author }),
    type: 'act',
    action,
    messageId: newId<MessageId>(),
    obligationId: newId<ObligationId>(),
  });
}
