import type { MessageId, TicketId } from '../ids.js';
import type { Desk } from '../runtime/desk.js';
import { notificationOf, notificationToken } from '../runtime/outbox/notification-record.js';
import { isLimited, type Principal } from '../slots/principal.js';
import type { StuckInboxRow } from '../store/inbox.js';
import type { StuckDelivery, StuckRow } from '../store/outbox.js';
import { visibilityFor } from '../ticket/visibility.js';
import type { DeadLetter } from './dead-letters.js';
import { letterName } from './letter-name.js';
import { whyStuck } from './why-stuck.js';

/** More are not shown at once. */
export const mostShown = 100;
/** How far back one looks for those of somebody who may see few of them. */
const mostPages = 20;

/** A letter with what the store knows it by. */
export interface SeenLetter extends DeadLetter {
  readonly row: StuckRow;
  /** Our message that it brings to a citizen; null when it brings none. */
  readonly messageId: MessageId | null;
}

/** Letters that somebody may know of, out of all. */
export interface SeenLetters {
  /** Those on their way in: of no case yet. */
  incoming(actor: Principal): Promise<readonly SeenLetter[]>;
  /** Those on their way out, at most `mostShown`. */
  outgoing(actor: Principal): Promise<readonly SeenLetter[]>;
  /** One by its name; null when there is none, or it may not be known. */
  find(id: string, actor: Principal): Promise<SeenLetter | null>;
  /** Of these rows the ones that somebody may know of, with the numbers of their cases. */
  ofSeenCases<Row extends { readonly ticketId: TicketId | null }>(
    actor: Principal,
    rows: readonly Row[],
  ): Promise<readonly (Row & Pick<DeadLetter, 'ticketNumber'>)[]>;
}

/** What belongs to a case is for those who may see it; what belongs to none for those who may see every case. */
export function seenLetters(desk: Desk): SeenLetters {
  const { store, tenant, workflow } = desk;
  const letters: SeenLetters = {
    async incoming(actor) {
      if (isLimited(actor)) return [];
      return (await store.inboxStats(tenant)).stuck.map(incoming);
    },
    async outgoing(actor) {
      const found: SeenLetter[] = [];
      let page: { readonly after?: string } | null = {};
      for (let pages = 0; page && found.length < mostShown && pages < mostPages; pages += 1) {
        const rows: readonly StuckDelivery[] = await store.listStuck(tenant, {
          limit: mostShown,
          ...page,
        });
        const named = await Promise.all(rows.map((row) => withItsCase(desk, row)));
        found.push(...(await letters.ofSeenCases(actor, named)).map(outgoing));
        const last = rows.at(mostShown - 1);
        page = last ? { after: last.id } : null;
      }
      return found.slice(0, mostShown);
    },
    async find(name, actor) {
      const meant = letterName(name);
      if (meant?.side === 'in')
        return (await letters.incoming(actor)).find((each) => each.id === name) ?? null;
      const rows = meant ? await store.listStuck(tenant, { id: meant.id, limit: 1 }) : [];
      const named = await Promise.all(rows.map((row) => withItsCase(desk, row)));
      const [seen] = await letters.ofSeenCases(actor, named);
      return seen ? outgoing(seen) : null;
    },
    async ofSeenCases(actor, rows) {
      const ids = [...new Set(rows.flatMap(({ ticketId }) => ticketId ?? []))];
      const stored = await Promise.all(ids.map((id) => store.readTicket(tenant, id)));
      const cases = new Map(
        stored.flatMap((each) => (each ? [[each.ticket.id, each.ticket]] : [])),
      );
      return rows.flatMap((row) => {
        const ticket = row.ticketId === null ? undefined : cases.get(row.ticketId);
        const isSeen = ticket ? visibilityFor(workflow, actor, ticket).case : !isLimited(actor);
        return isSeen ? [{ ...row, ticketNumber: ticket?.number ?? null }] : [];
      });
    },
  };
  return letters;
}

/** A notification is in line with no case, so that none waits for another; what it was about is remembered. */
async function withItsCase(
  desk: Desk,
  row: StuckDelivery,
): Promise<StuckDelivery & Pick<DeadLetter, 'receiver'>> {
  const isForCase = row.ticketId !== null || row.messageId !== null;
  const about = isForCase
    ? null
    : await notificationOf(desk, await notificationToken(desk, row.id));
  if (!about) return { ...row, receiver: null };
  return { ...row, ticketId: about.ticketId, receiver: about.receiver };
}

function incoming({ attempts, channel, error, receivedAt, sequence }: StuckInboxRow): SeenLetter {
  const facts = { side: 'in', place: channel, state: 'dead', attempts, error, receivedAt } as const;
  const ofNoCase = { messageId: null, ticketId: null, ticketNumber: null, receiver: null };
  const row: StuckRow = { side: 'in', sequence, attempts };
  return { id: `in:${sequence}`, ...facts, why: whyStuck(error), ...ofNoCase, row };
}

function outgoing(
  delivery: StuckDelivery & Pick<DeadLetter, 'receiver' | 'ticketNumber'>,
): SeenLetter {
  const { attempts, error, id, messageId, receiver, state, target } = delivery;
  const { ticketId, ticketNumber } = delivery;
  const facts = { side: 'out', place: target, state, attempts, error, receivedAt: null } as const;
  const ofCase = { messageId, ticketId, ticketNumber, receiver };
  const row: StuckRow = { side: 'out', id, attempts };
  return { id: `out:${id}`, ...facts, why: whyStuck(error), ...ofCase, row };
}
