import type { Aduan, Principal } from '@aduan/core';
import type { Teams } from '@aduan/plugins/organization';
import type { Identity } from './accounts.js';

/**
 * The principal of somebody who has signed in, with the membership that their proof brings or that the organization
 * says now. Null when neither knows them: a proven name alone opens nothing.
 */
export function principalOf(
  aduan: Pick<Aduan, 'plugins'>,
  { id, membership, name, title = '', validUntil }: Identity,
): Principal | null {
  const end = validUntil === undefined ? {} : { validUntil };
  const display = { name, role: title };
  if (membership) return { id, kind: 'officer', ...membership, display, ...end };
  const office = officeOf(aduan);
  if (!office?.officer(id)) return null;
  return { ...office.principal(id, display), ...end };
}

/** The organization of a desk; undefined when it has no plugin for it. */
export function officeOf({ plugins }: Pick<Aduan, 'plugins'>) {
  const { organization }: { readonly organization?: Teams } = plugins;
  return organization?.office;
}
