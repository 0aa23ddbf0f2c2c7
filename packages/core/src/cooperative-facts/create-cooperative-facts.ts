import type { Aduan } from '../aduan.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { runtimeOf } from '../runtime/runtime-of.js';
import { actOnFacts } from './act-on-facts.js';
import { addOnParts } from './add-on-parts.js';
import type { CooperativeFactsApi, CooperativeFactsOptions } from './cooperative-facts.js';
import { putFacts } from './put-facts.js';
import { readFacts } from './read-facts.js';
import { unlinkErased } from './unlink-erased.js';

/**
 * Adds the collection of facts about cooperatives to a desk. Several processes may use it on one store.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError if `aduan` was not created by `createAduan` of this copy of `@aduan/core`
 */
export function createCooperativeFacts(
  aduan: Aduan,
  options: CooperativeFactsOptions = {},
): CooperativeFactsApi {
  const runtime = runtimeOf(aduan);
  const parts = addOnParts(runtime, options);
  const isWithdrawn = options.afterErasure === 'withdraw';
  aduan.on('party.erased', ({ ticket }) => unlinkErased(parts, isWithdrawn, [ticket.id]));
  const calls = requireActor(runtime, {
    ...putFacts(parts),
    ...actOnFacts(parts),
    ...readFacts(parts),
  });
  return { ...calls, unlinkErased: () => unlinkErased(parts, isWithdrawn) };
}
