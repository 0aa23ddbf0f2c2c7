import { NotFoundError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import type { Runtime } from '../runtime/runtime.js';
import { type Archive, openArchive } from './archive.js';
import type { CooperativeFactsOptions } from './cooperative-facts.js';
import { type FactRoles, possibleActs, requireFactRole } from './decide-fact.js';
import type { Fact } from './fact.js';
import type { FactView } from './fact-view.js';
import { ageInDays, defaultFreshDays, isStale } from './freshness.js';
import { openVisibleFacts, type VisibleFacts } from './visible-cooperatives.js';

/** What the parts of the add-on share. */
export interface AddOnParts {
  readonly runtime: Runtime;
  readonly archive: () => Promise<Archive>;
  readonly sight: VisibleFacts;
  readonly roles: FactRoles;
  readonly isStale: (fact: Fact) => boolean;
  readonly viewOf: (fact: Fact, actor: Principal) => FactView;
  /** @throws ForbiddenError */
  readonly requireReader: (actor: Principal) => void;
  /** @throws NotFoundError also for a fact that the actor may not see */
  readonly requireSeen: (read: Archive, id: string, actor: Principal) => Promise<Fact>;
}

/** Matches phone-like numbers and e-mail addresses, well enough to refuse such a text. */
const numberOrAddress = /\d[\d .-]{6,}\d|@/;

export function addOnParts(runtime: Runtime, options: CooperativeFactsOptions): AddOnParts {
  const { findsPerson = (text) => numberOrAddress.test(text) } = options;
  const { writers = ['agent', 'officer', 'supervisor'], reviewers = ['officer', 'supervisor'] } =
    options;
  const roles: FactRoles = { writers, reviewers, findsPerson };
  const freshDays = { ...defaultFreshDays, ...options.freshDays };
  const sight = openVisibleFacts(runtime);
  const tooOld = (fact: Fact) => isStale(fact, runtime.now(), freshDays);
  return {
    runtime,
    archive: openArchive(runtime),
    sight,
    roles,
    isStale: tooOld,
    viewOf: (fact, actor) => ({
      ...fact,
      ageDays: ageInDays(fact, runtime.now()),
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
