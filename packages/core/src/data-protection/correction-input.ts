import * as z from 'zod';
import { InputError } from '../errors.js';
import type { Correction } from './correction.js';

const name = /* @__PURE__ */ z.string().trim().min(1).max(200);
const address = /* @__PURE__ */ z.object({
  kind: z.string().regex(/^[\w.:@-]{1,100}$/),
  value: name,
});
const correction = /* @__PURE__ */ z
  .strictObject({
    name: name.exactOptional(),
    contact: z.object({ from: address, to: address }).exactOptional(),
    message: z
      .strictObject({
        case: name,
        id: name,
        text: z.string().trim().min(1).max(50_000),
        subject: name.exactOptional(),
      })
      .exactOptional(),
  })
  .refine((given) => Object.keys(given).length > 0, 'nothing to correct');

/** @throws InputError with one issue for each field that is missing, too long or of a wrong form */
export function readCorrection(given: unknown): Correction {
  const { data, error } = correction.safeParse(given);
  if (!error) return data;
  const issues = error.issues.map(({ message, path }) => ({ message, path: path.map(String) }));
  const fields = issues.map(({ path }) => path.join('.') || 'correction').join(', ');
  throw new InputError(`Missing, too long or of a wrong form: ${fields}.`, issues);
}
