import type { DeadLetter, DeadLetters, Discard } from '@aduan/core/dead-letters';
import * as z from 'zod';
import type { Operation } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import { actor, emptyBody, instant, label, reference } from '../schemas/fields.js';

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

/** Routes of dead letters, for administrators. */
export function deadLetterRoutes(addOn: DeadLetters): readonly Operation[] {
  const scopes = { read: 'dead-letters:read', write: 'dead-letters:write' } as const;
  const { get, post } = operationsAt({ at: '/dead-letters', scopes, named: 'letter' });
  return [
    get(
      'listDeadLetters',
      '',
      'What was given up on its way in or out, and why; at most 100 of each side, newest first',
      { answer: z.object({ inbox: waiting, outbox: waiting, items: z.array(deadLetter) }) },
      async (_id, options) => {
        const { deadLetters: items, ...waiting } = await addOn.list(options);
        return { ...waiting, items };
      },
    ),
    get(
      'listDiscards',
      '/discards',
      'What was put away for good, by whom and why; at most 100, newest first',
      { answer: z.object({ items: z.array(discard) }) },
      async (_id, options) => ({ items: await addOn.discards(options) }),
    ),
    post(
      'replayDeadLetter',
      '/{letter}/replay',
      'Put it back in line; what is uncertain may arrive twice',
      { body: emptyBody, answer: null },
      (id, _body, options) => addOn.replay(id, options),
    ),
    post(
      'discardDeadLetter',
      '/{letter}/discard',
      'Put it away for good; an answer that may not have arrived is told on the next way',
      { body: z.strictObject({ reason: reference }), answer: null },
      (id, body, options) => addOn.discard(id, { ...options, ...body }),
    ),
  ];
}
