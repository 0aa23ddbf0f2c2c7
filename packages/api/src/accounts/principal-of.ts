import type { Aduan, Principal } from '@aduan/core';
import type { Officers, Teams } from '@aduan/plugins/organization';
import type { Identity } from './accounts.js';

/**
 * The principal of a signed-in person, with the membership of their proof or of the current organization. Null when
 * neither knows them: a verified name alone grants nothing.
 */
export async function principalOf(
  aduan: Pick<Aduan, 'plugins'>,
  { id, membership, name, title = '', validUntil }: Identity,
): Promise<Principal | null> {
  const end = validUntil === undefined ? {} : { validUntil };
  const display = { name, role: title };
  if (membership) return { id, kind: 'officer', ...membership, display, ...end };
  const kept = keptOfficers(aduan);
  // Read from the store, so that an officer who was just disabled in another process has no access here.
  const officer = kept && (await kept.activeOfficer(id));
  const office = officeOf(aduan);
  if ((kept && !officer) || !office?.officer(id)) return null;
  const shown = officer ? { name: officer.name, role: officer.title } : display;
  const { validUntil: term = Infinity, ...principal } = office.principal(id, shown);
  const until = Math.min(term, validUntil ?? Infinity);
  return { ...principal, ...(until < Infinity && { validUntil: until }) };
}

/** The officers of a desk that keeps them in its store; null when the host keeps them. */
export function keptOfficers({ plugins }: Pick<Aduan, 'plugins'>): Officers | null {
  const { organization }: { readonly organization?: Partial<Officers> } = plugins;
  return organization?.decidesAlone ? (organization as Officers) : null;
}

/** The organization of a desk; undefined when it has no plugin for it. */
export function officeOf({ plugins }: Pick<Aduan, 'plugins'>) {
  const { organization }: { readonly organization?: Teams } = plugins;
  return organization?.office;
}
