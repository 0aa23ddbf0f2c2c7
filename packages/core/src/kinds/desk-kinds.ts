import { UnknownKindError } from '../errors.js';
import type { TicketKind } from '../ticket/workflow/ticket-kind.js';
import type { KindDefinition } from './kind-definition.js';

/** The kinds of tickets of one desk. */
export interface DeskKinds {
  readonly all: readonly KindDefinition[];
  /** The kind of a ticket when none is given: the first. */
  readonly usual: TicketKind;
  /** The definition of a kind. For a kind that the desk no longer has, its id serves as its name. */
  of(kind: TicketKind): KindDefinition;
  /** Returns the kind if the desk has it. @throws UnknownKindError */
  requireKnown(kind: TicketKind): TicketKind;
}

/** Indexes the kinds of a desk. */
export function deskKinds(all: readonly KindDefinition[]): DeskKinds {
  const byId = new Map(all.map((definition) => [definition.id, definition]));
  return {
    all,
    usual: all[0]?.id ?? '',
    of: (kind) => byId.get(kind) ?? { id: kind, label: { id: kind, en: kind } },
    requireKnown(kind) {
      if (!byId.has(kind)) throw new UnknownKindError(kind, [...byId.keys()]);
      return kind;
    },
  };
}
