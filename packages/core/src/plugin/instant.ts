import * as z from 'zod';

/** An instant in the answer of a query: epoch ms in process, ISO 8601 with the offset of the office over HTTP. */
export const instant: z.ZodType<Date, number> = /* @__PURE__ */ z.codec(z.number(), z.date(), {
  decode: (at) => new Date(at),
  encode: (date) => date.getTime(),
});
