import type { Explanation } from '@aduan/calendar';
import * as z from 'zod';
import { answers } from '../plugin/answers/answers.js';
import { fields } from '../plugin/fields.js';
import { defineQuery } from '../plugin/operation.js';
import type { Runtime } from '../runtime/runtime.js';

const deadline = /* @__PURE__ */ z.strictObject({
  start: fields.moment.describe('When the clock starts.'),
  limit: answers.limit,
  pauses: z
    .array(
      z.strictObject({
        from: fields.moment,
        to: fields.moment.nullable(),
        reason: z.string().max(200).exactOptional(),
      }),
    )
    .max(100)
    .default([]),
});

/** Queries of programs about the calendar of the office. */
export function calendarQueries(runtime: Pick<Runtime, 'calendar'>) {
  const http = { method: 'POST', scope: 'desk:read' } as const;
  return {
    countDue: defineQuery({
      input: deadline,
      answer: answers.due,
      http: { ...http, path: '/calendar/due', summary: 'The deadline of a time limit' },
      run: async ({ limit, pauses, start }) => runtime.calendar.due(start, limit, pauses),
    }),
    explainDue: defineQuery({
      input: deadline,
      answer: answers.explanation as unknown as z.ZodType<unknown, Explanation>,
      http: {
        ...http,
        path: '/calendar/explain',
        summary: 'The deadline of a time limit with its proof, day by day',
      },
      run: async ({ limit, pauses, start }) => runtime.calendar.explain(start, limit, pauses),
    }),
  };
}
