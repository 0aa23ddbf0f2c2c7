import { UnknownKindError } from '../errors.js';
import type { Principal } from '../ports/principal.js';
import type { TicketKind } from '../ticket/workflow/ticket-kind.js';
import type { KindDefinition } from './kind-definition.js';

/** The kinds of tickets of one desk. */
export interface DeskKinds {
  readonly all: readonly KindDefinition[];
  /** Default kind of a ticket: the first. */
  readonly usual: TicketKind;
  /** Definition of a kind. For a kind that the desk has removed, its id serves as its name. */
  of(kind: TicketKind): KindDefinition;
  /** Prefixes that ticket numbers of this desk may have: the desk's own, then those of its kinds. */
  readonly letters: readonly string[];
  /** Letters for the number of a new ticket of this kind. */
  lettersOf(kind: TicketKind): string;
  /** Kinds whose tickets a principal may not see because none of their roles is in `seenBy`. */
  hiddenFrom(principal: Pick<Principal, 'kind' | 'roles'>): readonly TicketKind[];
  /** Returns the kind if the desk has it. @throws UnknownKindError */
  requireKnown(kind: TicketKind): TicketKind;
}

/**
 * Indexes the kinds of a desk.
 *
 * @param numberPrefix - the first is for kinds without a prefix of their own
 */
export function deskKinds(
  all: readonly KindDefinition[],
  numberPrefix: string | readonly string[],
): DeskKinds {
  const prefixes = [numberPrefix].flat();
  const byId = new Map(all.map((definition) => [definition.id, definition]));
  return {
    all,
    usual: all[0]?.id ?? '',
    of: (kind) => byId.get(kind) ?? { id: kind, label: { id: kind, en: kind } },
    letters: [...new Set([...prefixes, ...all.flatMap(({ letters = [] }) => letters)])],
    lettersOf: (kind) => byId.get(kind)?.letters ?? prefixes[0] ?? '',
    hiddenFrom({ kind, roles }) {
      if (kind === 'system') return [];
      return all
        .filter(({ seenBy }) => seenBy && !seenBy.some((role) => roles.includes(role)))
        .map(({ id }) => id);
    },
    requireKnown(kind) {
      if (!byId.has(kind)) throw new UnknownKindError(kind, [...byId.keys()]);
      return kind;
    },
  };
}
