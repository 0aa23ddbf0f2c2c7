import type { FieldTasks } from '@aduan/core/field-tasks';
import * as z from 'zod';
import { command, type Operation, question } from '../operations/operation.js';
import { operationsAt } from '../operations/operations-at.js';
import {
  fieldLink,
  fieldReport,
  fieldSecret,
  fieldTask,
  newFieldLink,
} from '../schemas/field-link.js';
import { changed } from '../schemas/fields.js';
import { pathNumber } from './path-number.js';

/** Routes of field tasks: links that officers give, and what the holder of a link may do. */
export function fieldTaskRoutes(field: FieldTasks): readonly Operation[] {
  const { get, post } = operationsAt({
    at: '/tickets',
    scopes: { read: 'tickets:read', write: 'tickets:write' },
  });
  return [
    get(
      'listFieldLinks',
      '/{id}/field-links',
      'The links that were given for the field',
      { answer: z.object({ links: z.array(fieldLink), withheld: z.string().nullable() }) },
      (id, options) => field.of(id, options),
    ),
    post(
      'askInField',
      '/{id}/field-links',
      'Give a link that opens one task, for a time',
      {
        body: newFieldLink,
        status: 201,
        answer: z.object({
          link: fieldLink,
          secret: z.string().describe('Shown here, and again to the same Idempotency-Key.'),
        }),
      },
      (id, body, options) => field.ask(id, body, options),
    ),
    command({
      name: 'withdrawFieldLink',
      path: '/tickets/{id}/field-links/{link}/withdrawal',
      summary: 'End a link now',
      scope: 'tickets:write',
      answer: changed,
      run: async ({ path: { id = '', link } }, options) => ({
        ticket: await field.withdraw(id, pathNumber(link), options),
      }),
    }),
    question({
      name: 'openFieldTask',
      path: '/field-tasks',
      summary: 'What a link opens; null when nothing',
      scope: null,
      body: z.strictObject({ secret: fieldSecret }),
      answer: z.object({ task: fieldTask.nullable() }),
      run: async ({ body }) => ({ task: await field.open(body.secret) }),
    }),
    question({
      name: 'reportFromField',
      path: '/field-tasks/reports',
      summary: 'What was seen or done in the field',
      scope: null,
      body: fieldReport,
      answer: z.object({ outcome: z.enum(['kept', 'over', 'full']) }),
      run: async ({ body: { secret, ...report } }) => ({
        outcome: await field.report(secret, report),
      }),
    }),
  ];
}
