import type { MessageId, TicketId } from '../ids.js';
import type { Principal } from '../ports/principal.js';
import { notificationOf, notificationToken } from '../runtime/outbox/notification-record.js';
import type { Runtime } from '../runtime/runtime.js';
import type { InboxDeadLetter } from '../store/inbox.js';
import type { DeadLetterRef, OutboxDeadLetter } from '../store/outbox.js';
import { isLimited, visibilityFor } from '../ticket/visibility.js';
import { deadLetterId } from './dead-letter-id.js';
import { deadLetterReason } from './dead-letter-reason.js';
import type { DeadLetter } from './dead-letters.js';

/** Maximum number of dead letters in a list. */
export const maxShown = 100;
/** Maximum number of pages that are searched for an actor who may see few of them. */
const maxPages = 20;

/** A dead letter with its key in the store. */
export interface VisibleDeadLetter extends DeadLetter {
  readonly row: DeadLetterRef;
  /** Id of the message to a citizen; null when there is none. */
  readonly messageId: MessageId | null;
}

/** The dead letters that an actor may know of. */
export interface VisibleDeadLetters {
  /** Inbound ones; they have no ticket yet. */
  incoming(actor: Principal): Promise<readonly VisibleDeadLetter[]>;
  /** Outbound ones, at most `maxShown`. */
  outgoing(actor: Principal): Promise<readonly VisibleDeadLetter[]>;
  /** One by its id; null when it does not exist, or the actor may not know of it. */
  find(id: string, actor: Principal): Promise<VisibleDeadLetter | null>;
  /** The rows that an actor may know of, with their ticket numbers. */
  ofVisibleTickets<Row extends { readonly ticketId: TicketId | null }>(
    actor: Principal,
    rows: readonly Row[],
  ): Promise<readonly (Row & Pick<DeadLetter, 'ticketNumber'>)[]>;
}

/**
 * Dead letters of a ticket are visible to actors who may see it; those without a ticket to actors who may see every
 * ticket.
 */
export function visibleDeadLetters(runtime: Runtime): VisibleDeadLetters {
  const { store, tenant } = runtime;
  const letters: VisibleDeadLetters = {
    async incoming(actor) {
      if (isLimited(runtime, actor)) return [];
      return (await store.inboxStats(tenant)).deadLetters.map(incoming);
    },
    async outgoing(actor) {
      const found: VisibleDeadLetter[] = [];
      let page: { readonly after?: string } | null = {};
      for (let pages = 0; page && found.length < maxShown && pages < maxPages; pages += 1) {
        const rows: readonly OutboxDeadLetter[] = await store.listDeadLetters(tenant, {
          limit: maxShown,
          ...page,
        });
        const named = await Promise.all(rows.map((row) => withItsTicket(runtime, row)));
        found.push(...(await letters.ofVisibleTickets(actor, named)).map(outgoing));
        const last = rows.at(maxShown - 1);
        page = last ? { after: last.id } : null;
      }
      return found.slice(0, maxShown);
    },
    async find(name, actor) {
      const meant = deadLetterId(name);
      if (meant?.side === 'in')
        return (await letters.incoming(actor)).find((each) => each.id === name) ?? null;
      const rows = meant ? await store.listDeadLetters(tenant, { id: meant.id, limit: 1 }) : [];
      const named = await Promise.all(rows.map((row) => withItsTicket(runtime, row)));
      const [seen] = await letters.ofVisibleTickets(actor, named);
      return seen ? outgoing(seen) : null;
    },
    async ofVisibleTickets(actor, rows) {
      const ids = [...new Set(rows.flatMap(({ ticketId }) => ticketId ?? []))];
      const stored = await Promise.all(ids.map((id) => store.readTicket(tenant, id)));
      const tickets = new Map(
        stored.flatMap((each) => (each ? [[each.ticket.id, each.ticket]] : [])),
      );
      return rows.flatMap((row) => {
        const ticket = row.ticketId === null ? undefined : tickets.get(row.ticketId);
        const isSeen = ticket
          ? visibilityFor(runtime, actor, ticket).ticket
          : !isLimited(runtime, actor);
        return isSeen ? [{ ...row, ticketNumber: ticket?.number ?? null }] : [];
      });
    },
  };
  return letters;
}

/**
 * Notifications are queued without a ticket, so that they do not block one another. This looks up the ticket and the
 * receiver.
 */
async function withItsTicket(
  runtime: Runtime,
  row: OutboxDeadLetter,
): Promise<OutboxDeadLetter & Pick<DeadLetter, 'receiver'>> {
  const isForTicket = row.ticketId !== null || row.messageId !== null;
  const about = isForTicket
    ? null
    : await notificationOf(runtime, await notificationToken(runtime, row.id));
  if (!about) return { ...row, receiver: null };
  return { ...row, ticketId: about.ticketId, receiver: about.receiver };
}

function incoming({
  attempts,
  channel,
  error,
  receivedAt,
  sequence,
}: InboxDeadLetter): VisibleDeadLetter {
  const facts = { side: 'in', place: channel, state: 'dead', attempts, error, receivedAt } as const;
  const ofNoTicket = { messageId: null, ticketId: null, ticketNumber: null, receiver: null };
  const row: DeadLetterRef = { side: 'in', sequence, attempts };
  return { id: `in:${sequence}`, ...facts, why: deadLetterReason(error), ...ofNoTicket, row };
}

function outgoing(
  delivery: OutboxDeadLetter & Pick<DeadLetter, 'receiver' | 'ticketNumber'>,
): VisibleDeadLetter {
  const { attempts, error, id, messageId, receiver, state, target } = delivery;
  const { ticketId, ticketNumber } = delivery;
  const facts = { side: 'out', place: target, state, attempts, error, receivedAt: null } as const;
  const ofTicket = { messageId, ticketId, ticketNumber, receiver };
  const row: DeadLetterRef = { side: 'out', id, attempts };
  return { id: `out:${id}`, ...facts, why: deadLetterReason(error), ...ofTicket, row };
}
