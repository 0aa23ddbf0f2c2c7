import { AccessExpiredError, refuseField } from '../../errors.js';
import type { Runtime } from '../runtime.js';

/**
 * Wraps calls so that they first refuse a missing actor, which a host without types may forget, and an actor whose
 * access has expired. Each call takes its `actor` in its last parameter.
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
