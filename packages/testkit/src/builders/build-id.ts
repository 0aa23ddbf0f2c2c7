import { createId, type TenantId } from '@aduan/core';
import type { Branded } from '@aduan/core/store';
import { fakeClock } from '../fake-clock.js';

const clock = fakeClock();

/** Makes an id of any kind; ids sort in the order of their creation. */
export function buildId<Id extends string = Branded<'sealedRecord'>>(): Id {
  return createId<Id>(clock.advance(1));
}

/** Makes a tenant, so that tests on one store do not interfere. */
export function buildTenant(): TenantId {
  return buildId<TenantId>();
}
