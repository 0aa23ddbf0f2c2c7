import type { Principal } from '@aduan/core';
import { isResponsibleFor } from '@aduan/core/plugin';
import { canDo, type Sight } from '@aduan/core/ticket';

/** The fields of an actor that decide which tickets they may see. */
export type VisibilityScope = Pick<
  Principal,
  'id' | 'kind' | 'roles' | 'units' | 'regions' | 'within'
>;

/**
 * Whether one actor may see every ticket that another may. An actor who changes an endpoint decides who receives its
 * data, so they must be allowed to see that data themselves.
 */
export function seesAllOf(
  { kinds, workflow }: Sight,
  one: VisibilityScope,
  other: VisibilityScope,
): boolean {
  if (one.kind === 'system') return true;
  const mayRead = (each: VisibilityScope) =>
    each.kind === 'system' || canDo(workflow, each, 'read').allowed;
  const hidden = kinds.hiddenFrom(other);
  const hasKinds = kinds.hiddenFrom(one).every((kind) => hidden.includes(kind));
  return (
    !mayRead(other) ||
    (mayRead(one) && hasKinds && hasRegionsOf(one, other) && hasLimitsOf(one, other))
  );
}

function hasRegionsOf(one: VisibilityScope, other: VisibilityScope): boolean {
  if (one.regions.length === 0) return true;
  return other.regions.length > 0 && other.regions.every((region) => isResponsibleFor(one, region));
}

function hasLimitsOf(
  { within: one = {} }: VisibilityScope,
  { within: other = {} }: VisibilityScope,
): boolean {
  const { openedBefore = Infinity, openedFrom = -Infinity, teams } = one;
  return (
    (!teams || (other.teams?.every((team) => teams.includes(team)) ?? false)) &&
    openedFrom <= (other.openedFrom ?? -Infinity) &&
    openedBefore >= (other.openedBefore ?? Infinity)
  );
}
