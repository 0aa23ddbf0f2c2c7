import * as z from 'zod';
import { parseInput } from '../runtime/commands/parse-input.js';
import type { Correction } from './correction.js';

const name = /* @__PURE__ */ z.string().trim().min(1).max(200);
const address = /* @__PURE__ */ z.object({
  kind: z.string().regex(/^[\w.:@-]{1,100}$/),
  value: name,
});
/** Schema for a correction from outside. */
export const correctionSchema: z.ZodType<Correction> = /* @__PURE__ */ z
  .strictObject({
    name: name.exactOptional(),
    contact: z.strictObject({ from: address.exactOptional(), to: address }).exactOptional(),
    message: z
      .strictObject({
        ticket: name,
        id: name,
        text: z.string().trim().min(1).max(50_000),
        subject: name.exactOptional(),
      })
      .exactOptional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'nothing to correct');

/** @throws InputError with one issue for each field that is missing, too long or malformed */
export function readCorrection(given: unknown): Correction {
  return parseInput(correctionSchema, given, 'correction');
}
