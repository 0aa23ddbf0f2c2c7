import * as z from 'zod';
import { InputError } from '../errors.js';

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

/** @throws InputError with one issue for each field that is missing, too long or of a wrong form */
export function readPartyInput<Name extends keyof typeof schemas>(
  command: Name,
  input: unknown,
): z.infer<(typeof schemas)[Name]> {
  const { data, error } = schemas[command].safeParse(input);
  if (!error) return data as z.infer<(typeof schemas)[Name]>;
  const issues = error.issues.map(({ message, path }) => ({ message, path: path.map(String) }));
  const fields = issues.map(({ path }) => path.join('.')).join(', ');
  throw new InputError(`Missing, too long or of a wrong form: ${fields}.`, issues);
}
