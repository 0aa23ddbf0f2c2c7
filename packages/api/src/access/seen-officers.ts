import type { Principal } from '@aduan/core';
import type { ListedOfficer } from '../api-options.js';

/** Maximum officers that are remembered; those who came last stay. Chosen by the project. */
const maxOfficers = 1_000;

/** The officers whom a sign-in has named, for a desk that lists nobody. */
export interface SeenOfficers {
  /** Remembers an officer by the name that their sign-in tells; one without a name stays unknown. */
  see(principal: Principal): void;
  list(): readonly ListedOfficer[];
}

/** Remembers officers as long as this process runs: another instance knows those whom it has seen itself. */
export function seenOfficers(): SeenOfficers {
  const seen = new Map<string, ListedOfficer>();
  return {
    see({ display, id, kind, roles, units: [unit = null] }) {
      if (kind !== 'officer' || !display) return;
      const { name, role: title } = display;
      seen.delete(id);
      seen.set(id, { id, name, title, roles, unit });
      const [oldest] = seen.keys();
      if (seen.size > maxOfficers && oldest !== undefined) seen.delete(oldest);
    },
    list: () => [...seen.values()],
  };
}
