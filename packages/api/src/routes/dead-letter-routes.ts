import type { DeadLetter, DeadLetters } from '@aduan/core/dead-letters';
import * as z from 'zod';
import type { Operation } from '../operations/operation.js';
import { rowsAt } from '../operations/rows-at.js';
import { nothing } from '../schemas/ticket-bodies.js';
import { instant, label } from '../schemas/words.js';

const fields = /* @__PURE__ */ (() =>
  ({
    id: z.string().describe('`in:7`, `out:0199…`.'),
    side: z.enum(['in', 'out']),
    place: z.string().describe('The channel it came by, or what it was to be sent to.'),
    state: z.enum(['dead', 'uncertain']).describe('uncertain: it may have arrived.'),
    attempts: z.int(),
    error: z.string(),
    why: label.describe('What the error means, and what can be done.'),
    receivedAt: instant.nullable(),
  }) satisfies Readonly<Record<keyof DeadLetter, z.ZodType>>)();
const deadLetter = /* @__PURE__ */ z.object(fields).meta({
  id: 'DeadLetter',
  description: 'What was given up on its way in or out: never a word of what it says.',
});

/** What got stuck, for whoever runs the desk. */
export function deadLetterRoutes(room: DeadLetters): readonly Operation[] {
  const scopes = { read: 'queues:read', write: 'queues:write' } as const;
  const place = { at: '/dead-letters', scopes, hasVersion: false, named: 'letter' };
  const { get, post } = rowsAt(place);
  return [
    get(
      'listDeadLetters',
      '',
      'What was given up on its way in or out, and why; at most 100 of each side, newest first',
      { answer: z.object({ inbox: z.int(), outbox: z.int(), items: z.array(deadLetter) }) },
      async (_id, options) => {
        const { deadLetters: items, ...waiting } = await room.list(options);
        return { ...waiting, items };
      },
    ),
    post(
      'replayDeadLetter',
      '/{letter}/replay',
      'Put it back in line; what is uncertain may arrive twice',
      { body: nothing, answer: null },
      (id, _body, options) => room.replay(id, options),
    ),
  ];
}
