import * as z from 'zod';
import { parseInput } from '../runtime/commands/parse-input.js';

const reason = /* @__PURE__ */ z.string().trim().min(1).max(5_000);
const name = /* @__PURE__ */ z.string().min(1).max(200);
const address = /* @__PURE__ */ z.object({
  kind: z.string().regex(/^[\w.:@-]{1,100}$/),
  value: name,
});
const schemas = {
  merge: /* @__PURE__ */ z.object({ into: name, reason }),
  split: /* @__PURE__ */ z.object({ reason }),
  distinguish: /* @__PURE__ */ z.object({ other: name, reason }),
  link: /* @__PURE__ */ address.extend({ evidence: z.enum(['officer', 'document']), reason }),
  restrict: /* @__PURE__ */ z.object({ reason }),
  resume: /* @__PURE__ */ z.object({ reason }),
  unlink: /* @__PURE__ */ z.object({ id: name, reason }),
  find: /* @__PURE__ */ address.extend({ channel: name.optional() }),
};

/** @throws InputError with one issue for each field that is missing, too long or malformed */
export function readPartyInput<Name extends keyof typeof schemas>(
  command: Name,
  input: unknown,
): z.infer<(typeof schemas)[Name]> {
  const schema: z.ZodType = schemas[command];
  return parseInput(schema, input, command) as z.infer<(typeof schemas)[Name]>;
}
