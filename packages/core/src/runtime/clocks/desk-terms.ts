import type { BusinessCalendar, CalendarDefinition } from '@aduan/calendar';
import { sha256Hex } from '../../audit/sha256.js';
import { canonicalJson } from '../../canonical-json.js';
import type { TenantId } from '../../ids.js';
import type { KindDefinition } from '../../kinds/kind-definition.js';
import type { DeskSettings } from '../../plugin/desk-settings.js';
import type { SlaPolicy } from '../../sla/policy.js';
import type { Ticket } from '../../ticket/ticket.js';
import type { TicketKind } from '../../ticket/workflow/ticket-kind.js';
import { type DefinitionStore, keptDefinitions } from './kept-definitions.js';

/** The time limits of a desk: those of most kinds, and of the kinds that have their own. */
export interface DeskPolicies {
  readonly policies: readonly SlaPolicy[];
  /** By kind. */
  readonly kinds: Readonly<Record<TicketKind, readonly SlaPolicy[]>>;
}

/** A calendar and the time limits that are counted with it. */
export interface Terms {
  readonly calendar: BusinessCalendar;
  readonly policies: DeskPolicies;
}

/** What a ticket remembers of its terms: the hashes of calendar and policies. */
export type TicketTerms = Pick<Ticket, 'calendar' | 'policies'>;

/**
 * The terms that tickets are counted under. A promise given stays given: a ticket keeps the calendar and the policies
 * that it was received under, whatever the desk changes later. Their definitions are kept in ledgers.
 */
export interface DeskTerms {
  /** The terms for new tickets. */
  inForce(): Terms;
  /** The terms of a ticket. `open` must have opened them. @throws AduanError `ticket-terms-missing` */
  of(ticket: TicketTerms): Terms;
  /** Opens the terms of tickets. @throws AduanError `ticket-terms-missing` for terms that were never kept */
  open(tickets: readonly TicketTerms[]): Promise<void>;
  /** Keeps the terms in force, once in a process. @returns what a new ticket remembers of them */
  keep(): Promise<TicketTerms>;
}

/**
 * Creates the terms of a desk.
 *
 * @param inForce - the terms for new tickets; the same objects until they change
 */
export function createDeskTerms(
  store: DefinitionStore,
  tenant: TenantId,
  inForce: () => Terms,
): DeskTerms {
  const calendars = keptDefinitions<BusinessCalendar>(
    { store, tenant },
    'calendars',
    ({ def }) => def,
    async (entry) => {
      // The compiler of calendars is loaded only when there is another calendar than the one in force.
      const { compileCalendar } = await import('@aduan/calendar');
      const definition = compileCalendar(entry as CalendarDefinition);
      return { hash: definition.hash, definition };
    },
  );
  const policies = keptDefinitions<DeskPolicies>(
    { store, tenant },
    'policies',
    (definition) => definition,
    async (entry) => ({
      hash: sha256Hex(canonicalJson(entry)),
      definition: entry as DeskPolicies,
    }),
  );
  return {
    inForce,
    of: (ticket) => ({
      calendar: calendars.of(ticket.calendar),
      policies: policies.of(ticket.policies),
    }),
    async open(tickets) {
      const own = inForce();
      calendars.learn(own.calendar.hash, own.calendar);
      policies.learn(policiesHash(own.policies), own.policies);
      for (const { calendar, policies: limits } of tickets) {
        await calendars.open(calendar);
        await policies.open(limits);
      }
    },
    async keep() {
      const { calendar, policies: limits } = inForce();
      const terms = { calendar: calendar.hash, policies: policiesHash(limits) };
      await calendars.keep(terms.calendar, calendar);
      await policies.keep(terms.policies, limits);
      return terms;
    },
  };
}

/** The terms for new tickets: the same object until the calendar or the policies change. */
export function termsInForce(
  settings: () => Pick<DeskSettings, 'calendar' | 'policies'>,
  kinds: readonly Pick<KindDefinition, 'id' | 'policies'>[],
): () => Terms {
  const own = kinds.flatMap(({ id, policies }) => (policies ? [[id, policies] as const] : []));
  let terms: Terms | null = null;
  return () => {
    const { calendar, policies } = settings();
    if (terms?.calendar !== calendar || terms.policies.policies !== policies) {
      terms = { calendar, policies: { policies, kinds: Object.fromEntries(own) } };
    }
    return terms;
  };
}

const hashes = new WeakMap<DeskPolicies, string>();

/** The hash that a ticket remembers of its policies: SHA-256 over their canonical JSON. */
function policiesHash(policies: DeskPolicies): string {
  const known = hashes.get(policies);
  if (known !== undefined) return known;
  const hash = sha256Hex(canonicalJson(policies));
  hashes.set(policies, hash);
  return hash;
}

/** The policies for tickets of a kind. */
export function policiesFor({ kinds, policies }: DeskPolicies, kind: TicketKind) {
  return kinds[kind] ?? policies;
}
