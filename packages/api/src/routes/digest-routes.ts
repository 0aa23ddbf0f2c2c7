import type { DigestCounts, NotificationReceiver, Notifications } from '@aduan/core/notifications';
import * as z from 'zod';
import { type Operation, read } from '../operations/operation.js';
import { code, instant, kind } from '../schemas/fields.js';

const line = /* @__PURE__ */ z.object({
  kind: z.string(),
  ticket: z.object({
    id: z.uuid(),
    number: z.string(),
    kind,
    category: z.string().nullable(),
    team: z.string().nullable(),
  }),
  metric: z.string().nullable(),
  dueAt: instant.nullable(),
});
const fields = /* @__PURE__ */ (() =>
  ({
    unit: z.string(),
    late: z.int(),
    today: z.int().describe('Deadlines of today that are to come.'),
    waiting: z.int().describe('Cases in the queue of the unit that nobody handles.'),
    calls: z.int().describe('Open cases whose citizen has to be called.'),
    next: z.array(line).describe('The most pressing, at most five.'),
  }) satisfies Readonly<Record<keyof DigestCounts, z.ZodType>>)();

/** Route of an officer's daily digest. */
export function digestRoutes(notices: Notifications): readonly Operation[] {
  return [
    read({
      name: 'getDigest',
      path: '/digest',
      summary: 'What the day holds for an officer or a unit; null for one that is not there',
      description: 'Of the cases that you may see, too. Default: for yourself.',
      scope: 'tickets:read',
      query: z.object({ officer: code.exactOptional(), unit: code.exactOptional() }),
      answer: z.object({ digest: z.object(fields).nullable() }),
      async run({ query: { officer, unit } }, options) {
        const receiver: NotificationReceiver =
          unit === undefined
            ? { kind: 'officer', id: officer ?? options.actor.id }
            : { kind: 'unit', id: unit };
        return { digest: await notices.digest(receiver, options) };
      },
    }),
  ];
}
