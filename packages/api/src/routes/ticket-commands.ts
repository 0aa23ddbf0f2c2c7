import { type Aduan, AduanError, type CommandResult } from '@aduan/core';
import type { Attachments } from '@aduan/core/attachments';
import * as z from 'zod';
import { command, type Operation } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import type { Safeguards } from '../requests/safeguards.js';
import type { ToProblem } from '../responses/problem.js';
import { problem } from '../schemas/problem.js';
import { changed, ticket } from '../schemas/ticket.js';
import {
  actBody,
  assignBody,
  attemptBody,
  citizenMessageBody,
  classifyBody,
  emptyBody,
  linkBody,
  noteBody,
  openBody,
  reasonBody,
  restrictBody,
  textBody,
  waiverBody,
} from '../schemas/ticket-bodies.js';
import { ticketBase } from './ticket-base.js';

const { post } = /* @__PURE__ */ operationsAt(ticketBase);

const isForbidden = (reason: unknown) =>
  AduanError.isInstance(reason) && reason.code === 'forbidden';

/** The result for one item of a batch. */
const openedOrNot = /* @__PURE__ */ z.object({
  ticket: ticket.nullable(),
  pin: z.string().nullable(),
  problem: problem.nullable(),
});

/** A command on one ticket: `POST /tickets/{id}/…`, answered with the ticket. */
export function ticketCommand<Body extends z.ZodType>(
  name: string,
  path: string,
  summary: string,
  body: Body,
  run: (id: string, body: z.output<Body>, options: Safeguards) => Promise<CommandResult>,
): Operation {
  return post(name, `/{id}/${path}`, summary, { body, answer: changed }, run);
}

/** All commands on tickets: one operation each. */
export function ticketCommands(
  { tickets }: Aduan,
  attachments: Attachments,
  toProblem: ToProblem,
): readonly Operation[] {
  return [
    command({
      name: 'openTicket',
      path: '/tickets',
      summary: 'Open a case',
      description:
        'The PIN is answered here, and again to the same Idempotency-Key; it is nowhere kept in clear.',
      scope: 'tickets:write',
      body: openBody,
      hasVersion: false,
      status: 201,
      answer: z.object({ ticket, pin: z.string() }).meta({ id: 'OpenedTicket' }),
      takesFiles: true,
      run: ({ body, files }, options) =>
        files.length > 0 ? attachments.open(body, files, options) : tickets.open(body, options),
    }),
    command({
      name: 'openTickets',
      path: '/tickets/batch',
      summary: 'Open many cases, such as those of a former system, each as `openTicket` does',
      description:
        'At most 500, as far as 256 KiB hold them. One that is refused holds up no other; the same Idempotency-Key opens none twice.',
      scope: 'tickets:write',
      body: z.strictObject({ tickets: z.array(openBody).min(1).max(500) }),
      hasVersion: false,
      answer: z.object({ items: z.array(openedOrNot) }),
      async run({ body }, { actor, key }) {
        const inputs = body.tickets.map((input, at) => ({ input, key: `${at}:${key}` }));
        const done = await tickets.openAll(inputs, { actor });
        const [first] = done;
        // A caller who may open no ticket gets one error for the whole batch.
        if (first?.status === 'rejected' && isForbidden(first.reason)) throw first.reason;
        const items = done.map((each) =>
          each.status === 'fulfilled'
            ? { ...each.value, problem: null }
            : { ticket: null, pin: null, problem: toProblem(each.reason) },
        );
        return { items };
      },
    }),
    ticketCommand(
      'act',
      'actions',
      'Take an action of the workflow',
      actBody,
      (id, body, options) => {
        const { action, ...input } = body;
        return tickets.act(id, action, input, options);
      },
    ),
    ticketCommand(
      'answer',
      'answers',
      'Send an answer to the citizen',
      textBody,
      (id, body, options) => tickets.answer(id, body.text, options),
    ),
    ticketCommand('ask', 'questions', 'Ask the citizen something', textBody, (id, body, options) =>
      tickets.ask(id, body.text, options),
    ),
    ticketCommand('close', 'close', 'Close an answered case', emptyBody, (id, _body, options) =>
      tickets.close(id, options),
    ),
    ticketCommand('reopen', 'reopen', 'Take a case up again', reasonBody, (id, body, options) =>
      tickets.reopen(id, body.reason, options),
    ),
    ticketCommand('addNote', 'notes', 'Add an internal note', noteBody, (id, body, options) =>
      tickets.note(id, body.text, options),
    ),
    ticketCommand(
      'addWords',
      'messages',
      'Add what the citizen said about his case',
      citizenMessageBody,
      tickets.append,
    ),
    ticketCommand(
      'assign',
      'assignment',
      'Give a case to a team or an officer',
      assignBody,
      tickets.assign,
    ),
    ticketCommand(
      'classify',
      'classification',
      'Say what a case is about',
      classifyBody,
      tickets.classify,
    ),
    ticketCommand(
      'restrict',
      'restriction',
      'Set or loosen the privacy flags of a case',
      restrictBody,
      tickets.restrict,
    ),
    ticketCommand('link', 'links', 'Connect two cases', linkBody, tickets.link),
    ticketCommand(
      'recordAttempt',
      'attempts',
      'Record a try to reach the citizen',
      attemptBody,
      tickets.attempt,
    ),
    ticketCommand(
      'waive',
      'waivers',
      'Release the desk from an owed answer',
      waiverBody,
      tickets.waive,
    ),
    ticketCommand(
      'renewPin',
      'pin',
      'Send a new PIN to the citizen',
      emptyBody,
      (id, _body, options) => tickets.renewPin(id, options),
    ),
    post(
      'markRead',
      '/{id}/read',
      'Mark what the citizen wrote as read by the desk',
      { body: emptyBody, hasVersion: false, answer: null },
      (id, _body, { actor }) => tickets.markRead(id, { actor }),
    ),
  ];
}
