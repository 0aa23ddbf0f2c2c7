import type { Aduan } from '@aduan/core';
import * as z from 'zod';
import { type Operation, question } from '../operations/operation.js';
import { asked, due, explanation, limit } from '../schemas/fields.js';

const deadline = /* @__PURE__ */ z.strictObject({
  start: asked.describe('When the clock starts.'),
  limit,
  pauses: z
    .array(
      z.strictObject({
        from: asked,
        to: asked.nullable(),
        reason: z.string().max(200).exactOptional(),
      }),
    )
    .max(100)
    .default([]),
});

/** Routes of the office's calendar. */
export function calendarRoutes({ calendar }: Aduan): readonly Operation[] {
  const scope = 'desk:read';
  return [
    question({
      name: 'countDue',
      path: '/calendar/due',
      summary: 'The deadline of a time limit',
      scope,
      body: deadline,
      answer: due,
      run: async ({ body }) => calendar.due(body.start, body.limit, body.pauses),
    }),
    question({
      name: 'explainDue',
      path: '/calendar/explain',
      summary: 'The deadline of a time limit with its proof, day by day',
      scope,
      body: deadline,
      answer: explanation,
      run: async ({ body }) => calendar.explain(body.start, body.limit, body.pauses),
    }),
  ];
}
