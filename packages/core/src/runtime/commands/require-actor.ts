import { AccessExpiredError, refuseField } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * The same calls, which refuse first of all where nobody is named who acts, as a host without types may
 * forget, and whose time is over: each takes its `actor` in its last parameter.
 */
export function requireActor<Calls extends object>(
  { now }: Pick<Runtime, 'now'>,
  calls: Calls,
): Calls {
  const guarded = Object.entries(calls).map(([name, call]) => [
    name,
    async (...given: readonly unknown[]) => {
      const { actor } = Object(given.at(-1));
      if (!(actor?.roles && actor.regions)) {
        refuseField('actor', 'must be a Principal');
      }
      if (now() >= actor.validUntil) throw new AccessExpiredError(actor.validUntil);
      return call(...given);
    },
  ]);
  return Object.fromEntries(guarded);
}
