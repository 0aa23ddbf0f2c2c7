import { InputError } from '../errors.js';
import type { SlaPolicy } from './policy.js';
import { slaPolicySchema } from './policy-schema.js';

/**
 * Reads a policy that comes from a file or a form.
 *
 * @throws InputError with one issue for each mistake, named by its path: `targets.0.target.days`
 */
export function readPolicy(input: unknown): SlaPolicy {
  const { data, error } = slaPolicySchema.safeParse(input);
  if (data) return data;
  const issues = error.issues.map(({ message, path }) => {
    const place = path.map(String);
    return { message: `${place.join('.') || 'policy'}: ${message}`, path: place };
  });
  const list = issues.map(({ message }) => message).join('; ');
  throw new InputError(`The policy has mistakes. ${list}.`, issues);
}
