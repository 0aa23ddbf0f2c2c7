import { NotFoundError } from '../errors.js';
import type { Desk } from '../runtime/desk.js';
import type { Principal } from '../slots/principal.js';
import { type Archive, openArchive } from './archive.js';
import type { CooperativeFactsOptions } from './cooperative-facts.js';
import { type FactRoles, possibleActs, requireFactRole } from './decide-fact.js';
import type { Fact } from './fact.js';
import type { FactView } from './fact-view.js';
import { ageInDays, defaultFreshDays, isStale } from './freshness.js';
import { openSight, type Sight } from './in-sight.js';

/** What the parts of the room stand on. */
export interface RoomParts {
  readonly desk: Desk;
  readonly archive: () => Promise<Archive>;
  readonly sight: Sight;
  readonly roles: FactRoles;
  readonly isStale: (fact: Fact) => boolean;
  readonly viewOf: (fact: Fact, actor: Principal) => FactView;
  /** @throws ForbiddenError */
  readonly requireReader: (actor: Principal) => void;
  /** @throws NotFoundError also for one that the actor may not see */
  readonly requireSeen: (read: Archive, id: string, actor: Principal) => Promise<Fact>;
}

/** Enough to see that somebody tells a number or an address. */
const numberOrAddress = /\d[\d .-]{6,}\d|@/;

export function roomParts(desk: Desk, options: CooperativeFactsOptions): RoomParts {
  const { findsPerson = (text) => numberOrAddress.test(text) } = options;
  const { writers = ['agent', 'officer', 'supervisor'], reviewers = ['officer', 'supervisor'] } =
    options;
  const roles: FactRoles = { writers, reviewers, findsPerson };
  const freshDays = { ...defaultFreshDays, ...options.freshDays };
  const sight = openSight(desk);
  const tooOld = (fact: Fact) => isStale(fact, desk.now(), freshDays);
  return {
    desk,
    archive: openArchive(desk),
    sight,
    roles,
    isStale: tooOld,
    viewOf: (fact, actor) => ({
      ...fact,
      ageDays: ageInDays(fact, desk.now()),
      isStale: tooOld(fact),
      acts: possibleActs(fact, actor, roles),
    }),
    requireReader: (actor) => requireFactRole(actor, [...writers, ...reviewers, 'auditor'], 'read'),
    async requireSeen({ facts }, id, actor) {
      const fact = facts.get(id);
      if (fact && (await sight(actor, [fact])).length > 0) return fact;
      throw new NotFoundError('fact');
    },
  };
}
