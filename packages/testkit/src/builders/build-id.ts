import { type Branded, createId, type TenantId } from '@aduan/core';
import { fakeClock } from '../fake-clock.js';

const clock = fakeClock();

/** A new id of any kind; ids sort in the order in which they were built. */
export function buildId<Id extends string = Branded<'sealedRecord'>>(): Id {
  return createId<Id>(clock.advance(1));
}

/** A desk of its own, so that tests on one store do not meet. */
export function buildTenant(): TenantId {
  return buildId<TenantId>();
}
