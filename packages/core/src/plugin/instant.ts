import * as z from 'zod';

/** Epoch ms, as any number is. The mark is in the types only: a client over HTTP knows by it that a text comes. */
export type Instant = number & {
  /** A method of every number. It keeps a string from being accepted as an instant. */
  toFixed(digits?: number): string;
  readonly '~instant'?: true;
};

/** An instant in the answer of a query: epoch ms in process, ISO 8601 with the offset of the office over HTTP. */
export const instant: z.ZodType<Date, Instant> = /* @__PURE__ */ z.codec(z.number(), z.date(), {
  decode: (at) => new Date(at),
  encode: (date) => date.getTime(),
});
