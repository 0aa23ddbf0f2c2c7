import * as z from 'zod';

/** An error response. */
export const problem = /* @__PURE__ */ z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457), with a code that stays.' });
