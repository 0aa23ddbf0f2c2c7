import { officerPrincipal, type Workflow } from '@aduan/core';
import { canDo, type Permission } from '@aduan/core/ticket';

/** Rights of a role, derived from the permissions of the workflow. */
export interface RoleRights {
  readonly role: string;
  /** Whether it reads tickets or works on them. */
  readonly handlesTickets: boolean;
  /** Whether it can read the identities of citizens, or export their data. */
  readonly readsIdentities: boolean;
  /** Whether it manages officers or their access. Such a role must be the only one of its holder and handles no tickets. */
  readonly runsDesk: boolean;
  /** Whether granting it takes two people. */
  readonly takesTwo: boolean;
}

/** Permissions that lead to the identity of citizens, or that can grant such permissions. */
const identityPermissions: readonly Permission[] = [
  'read-identity',
  'read-view-log',
  'export-list',
  'export-party',
  'correct-party',
  'erase-party',
  'restrict-processing',
  'api-keys:manage',
];

/** Permissions of the plugin. */
export const officerPermissions = {
  read: 'organization:read-officers',
  history: 'organization:read-history',
  manage: 'organization:manage-officers',
  approve: 'organization:approve-grants',
} as const satisfies Record<string, Permission>;

/** Permissions over the access of others. */
const accessPermissions: readonly Permission[] = [
  officerPermissions.manage,
  officerPermissions.approve,
  'sessions:manage',
  'accounts:manage',
];

/** Roles that officers never have. */
const otherRoles: readonly string[] = ['citizen', 'system'];

/** The rights of the roles of a workflow. */
export interface Roles {
  /** All that officers can have. */
  readonly all: readonly RoleRights[];
  /** Null for a role that the workflow does not know. */
  of(role: string): RoleRights | null;
  /** The role that runs the desk, where somebody would have it beside another one; null = they can be held together. */
  conflictIn(roles: readonly string[]): string | null;
  /** Whether one of these roles has a permission. */
  grants(roles: readonly string[], permission: Permission): boolean;
}

/** Derives the rights of each role. */
export function rolesOf(workflow: Workflow): Roles {
  const { permissions, transitions } = workflow.definition;
  const grants = (roles: readonly string[], permission: Permission) =>
    canDo(workflow, officerPrincipal('', roles), permission).allowed;
  const moving = new Set(transitions.flatMap(({ roles }) => roles));
  const ofCore = (Object.keys(permissions) as Permission[]).filter((name) => !name.includes(':'));
  const named = [...Object.values(permissions).flatMap((roles) => roles ?? []), ...moving];
  const all = [...new Set(named)]
    .filter((role) => !otherRoles.includes(role))
    .toSorted()
    .map((role): RoleRights => {
      const has = (permission: Permission) => grants([role], permission);
      const handlesTickets = moving.has(role) || ofCore.some(has);
      const readsIdentities = identityPermissions.some(has);
      const decides = has(officerPermissions.manage) || has(officerPermissions.approve);
      const runsDesk = accessPermissions.some(has) && !handlesTickets;
      return {
        role,
        handlesTickets,
        readsIdentities,
        runsDesk,
        takesTwo: readsIdentities || decides,
      };
    });
  const byRole = new Map(all.map((rights) => [rights.role, rights]));
  return {
    all,
    grants,
    of: (role) => byRole.get(role) ?? null,
    conflictIn(roles) {
      const held = new Set(roles);
      return held.size > 1 ? ([...held].find((role) => byRole.get(role)?.runsDesk) ?? null) : null;
    },
  };
}
