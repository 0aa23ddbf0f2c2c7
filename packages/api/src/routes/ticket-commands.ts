import type { Aduan, CommandResult } from '@aduan/core';
import type { Attachments } from '@aduan/core/attachments';
import * as z from 'zod';
import { command, type Operation } from '../operations/operation.js';
import type { Safeguards } from '../requests/safeguards.js';
import { changed, ticket } from '../schemas/ticket.js';
import {
  actBody,
  assignBody,
  attemptBody,
  classifyBody,
  linkBody,
  noteBody,
  nothing,
  openBody,
  ratingBody,
  reasonBody,
  restrictBody,
  textBody,
  waiverBody,
} from '../schemas/ticket-bodies.js';

const scope = 'tickets:write';

/** A command on one case: `POST /tickets/{id}/…`, answered with the case. */
export function onTicket<Body extends z.ZodType>(
  name: string,
  path: string,
  summary: string,
  body: Body,
  run: (id: string, body: z.output<Body>, options: Safeguards) => Promise<CommandResult>,
): Operation {
  return command({
    name,
    path: `/tickets/{id}/${path}`,
    summary,
    scope,
    body,
    answer: changed,
    run: ({ body: given, path: { id = '' } }, options) => run(id, given as z.output<Body>, options),
  });
}

/** Everything that can be done with cases: one operation a command. */
export function ticketCommands({ tickets }: Aduan, attachments: Attachments): readonly Operation[] {
  return [
    command({
      name: 'openTicket',
      path: '/tickets',
      summary: 'Open a case',
      description:
        'The PIN is answered here, and again to the same Idempotency-Key; it is nowhere kept in clear.',
      scope,
      body: openBody,
      hasVersion: false,
      status: 201,
      answer: z.object({ ticket, pin: z.string() }).meta({ id: 'OpenedTicket' }),
      takesFiles: true,
      run: ({ body, files }, options) =>
        files.length > 0 ? attachments.open(body, files, options) : tickets.open(body, options),
    }),
    onTicket('act', 'actions', 'Take an action of the workflow', actBody, (id, body, options) => {
      const { action, ...input } = body;
      return tickets.act(id, action, input, options);
    }),
    onTicket('answer', 'answers', 'Send an answer to the citizen', textBody, (id, body, options) =>
      tickets.answer(id, body.text, options),
    ),
    onTicket('ask', 'questions', 'Ask the citizen something', textBody, (id, body, options) =>
      tickets.ask(id, body.text, options),
    ),
    onTicket('close', 'close', 'Close an answered case', nothing, (id, _body, options) =>
      tickets.close(id, options),
    ),
    onTicket('reopen', 'reopen', 'Take a case up again', reasonBody, (id, body, options) =>
      tickets.reopen(id, body.reason, options),
    ),
    onTicket('addNote', 'notes', 'Add an internal note', noteBody, (id, body, options) =>
      tickets.note(id, body.text, options),
    ),
    onTicket(
      'assign',
      'assignment',
      'Give a case to a team or an officer',
      assignBody,
      (id, to, options) => tickets.assign(id, to, options),
    ),
    onTicket(
      'classify',
      'classification',
      'Say what a case is about',
      classifyBody,
      (id, as, options) => tickets.classify(id, as, options),
    ),
    onTicket(
      'restrict',
      'restriction',
      'Set or loosen the privacy flags of a case',
      restrictBody,
      (id, flags, options) => tickets.restrict(id, flags, options),
    ),
    onTicket('link', 'links', 'Connect two cases', linkBody, (id, to, options) =>
      tickets.link(id, to, options),
    ),
    onTicket(
      'recordAttempt',
      'attempts',
      'Record a try to reach the citizen',
      attemptBody,
      (id, attempt, options) => tickets.attempt(id, attempt, options),
    ),
    onTicket(
      'waive',
      'waivers',
      'Release the desk from an owed answer',
      waiverBody,
      (id, waiver, options) => tickets.waive(id, waiver, options),
    ),
    onTicket(
      'rate',
      'rating',
      'Keep what the citizen who is signed in says of his closed case',
      ratingBody,
      (id, rating, options) => tickets.rate(id, rating, options),
    ),
    onTicket('renewPin', 'pin', 'Send a new PIN to the citizen', nothing, (id, _body, options) =>
      tickets.renewPin(id, options),
    ),
    command({
      name: 'markRead',
      path: '/tickets/{id}/read',
      summary: 'Mark what the citizen wrote as read by the desk',
      scope,
      hasVersion: false,
      answer: null,
      run: ({ path: { id = '' } }, { actor }) => tickets.markRead(id, { actor }),
    }),
  ];
}
