import type { DeadLetter, DeadLetters, Discard } from '@aduan/core/dead-letters';
import * as z from 'zod';
import type { Operation } from '../operations/operation.js';
import { rowsAt } from '../operations/rows-at.js';
import { decision } from '../schemas/personal-data.js';
import { nothing } from '../schemas/ticket-bodies.js';
import { actor, instant, label } from '../schemas/words.js';

const text = /* @__PURE__ */ z.string().nullable();
const known = {
  id: /* @__PURE__ */ z.string().describe('`in:7`, `out:0199…`.'),
  place: /* @__PURE__ */ z
    .string()
    .describe('The channel it came by, or what it was to be sent to.'),
  state: /* @__PURE__ */ z.enum(['dead', 'uncertain']).describe('uncertain: it may have arrived.'),
  error: /* @__PURE__ */ z.string(),
  ticketId: text,
  ticketNumber: text,
};

const fields = /* @__PURE__ */ (() =>
  ({
    ...known,
    side: z.enum(['in', 'out']),
    attempts: z.int().describe('Goes as If-Match, such as "3".'),
    why: label.describe('What the error means, and what can be done.'),
    receivedAt: instant.nullable(),
    receiver: z
      .object({ kind: z.enum(['officer', 'unit']), id: z.string() })
      .nullable()
      .describe('The officer or unit that a notification was for.'),
  }) satisfies Readonly<Record<keyof DeadLetter, z.ZodType>>)();
const deadLetter = /* @__PURE__ */ z.object(fields).meta({
  id: 'DeadLetter',
  description: 'What was given up on its way in or out: never a word of what it says.',
});

const discardFields = /* @__PURE__ */ (() =>
  ({ ...known, at: instant, by: actor, reason: z.string() }) satisfies Readonly<
    Record<keyof Discard, z.ZodType>
  >)();
const discard = /* @__PURE__ */ z.object(discardFields).meta({ id: 'Discard' });

const waiting = /* @__PURE__ */ z
  .int()
  .nullable()
  .describe('How many wait; null for a key that is limited.');

/** What got stuck, for whoever runs the desk. */
export function deadLetterRoutes(room: DeadLetters): readonly Operation[] {
  const scopes = { read: 'queues:read', write: 'queues:write' } as const;
  const { get, post } = rowsAt({ at: '/dead-letters', scopes, named: 'letter' });
  return [
    get(
      'listDeadLetters',
      '',
      'What was given up on its way in or out, and why; at most 100 of each side, newest first',
      { answer: z.object({ inbox: waiting, outbox: waiting, items: z.array(deadLetter) }) },
      async (_id, options) => {
        const { deadLetters: items, ...waiting } = await room.list(options);
        return { ...waiting, items };
      },
    ),
    get(
      'listDiscards',
      '/discards',
      'What was put away for good, by whom and why; at most 100, newest first',
      { answer: z.object({ items: z.array(discard) }) },
      async (_id, options) => ({ items: await room.discards(options) }),
    ),
    post(
      'replayDeadLetter',
      '/{letter}/replay',
      'Put it back in line; what is uncertain may arrive twice',
      { body: nothing, answer: null },
      (id, _body, options) => room.replay(id, options),
    ),
    post(
      'discardDeadLetter',
      '/{letter}/discard',
      'Put it away for good; an answer that may not have arrived is told on the next way',
      { body: decision, answer: null },
      (id, body, options) => room.discard(id, { ...options, ...body }),
    ),
  ];
}
