import type { Aduan } from '../aduan.js';
import { requireActor } from '../runtime/commands/require-actor.js';
import { deskOf } from '../runtime/desk-of.js';
import { actOnFacts } from './act-on-facts.js';
import type { CooperativeFactsOptions, CooperativeFactsRoom } from './cooperative-facts.js';
import { putFacts } from './put-facts.js';
import { readFacts } from './read-facts.js';
import { roomParts } from './room-parts.js';
import { severErased } from './sever-erased.js';

/**
 * The room beside a desk where facts about cooperatives are gathered. Several processes may compose it on one
 * store.
 *
 * @param aduan - what `createAduan` returned; its store must be migrated
 * @throws InputError for anything else
 */
export function createCooperativeFacts(
  aduan: Aduan,
  options: CooperativeFactsOptions = {},
): CooperativeFactsRoom {
  const desk = deskOf(aduan);
  const parts = roomParts(desk, options);
  const isWithdrawn = options.afterErasure === 'withdraw';
  aduan.on('party.erased', ({ ticket }) => severErased(parts, isWithdrawn, [ticket.id]));
  const calls = requireActor(desk, {
    ...putFacts(parts),
    ...actOnFacts(parts),
    ...readFacts(parts),
  });
  return { ...calls, severErased: () => severErased(parts, isWithdrawn) };
}
