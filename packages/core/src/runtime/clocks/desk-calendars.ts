import type { BusinessCalendar } from '@aduan/calendar';
import { appendToLedger } from '../../audit/append-to-ledger.js';
import { lastRow, ledgerRows } from '../../audit/ledger-rows.js';
import { AduanError } from '../../errors.js';
import type { TenantId } from '../../ids.js';
import type { LedgerRow } from '../../store/ledger.js';
import type { Store } from '../../store/store.js';
import type { Ticket } from '../../ticket/ticket.js';
import { retryOnConflict } from '../retry-on-conflict.js';

/**
 * The calendar of a desk and its former ones, with which tickets may still be counted. Their definitions are kept in a
 * ledger.
 */
export interface DeskCalendars {
  /** The calendar that the desk was composed with. New tickets are counted with it. */
  readonly own: BusinessCalendar;
  /** The calendar of a ticket. `open` must have opened it. @throws AduanError `ticket-calendar-missing` */
  of(ticket: Pick<Ticket, 'calendar'>): BusinessCalendar;
  /** Opens the calendars of tickets. @throws AduanError `ticket-calendar-missing` for one that was never kept */
  open(tickets: readonly Pick<Ticket, 'calendar'>[]): Promise<void>;
  /** Keeps the definition of the desk's own calendar and opens all former ones, once in a process. */
  keep(): Promise<void>;
  /** The calendars that were kept when `keep` was called, without the desk's own. */
  former(): readonly BusinessCalendar[];
}

/**
 * Creates the calendars of a desk.
 *
 * @param own - the calendar that the desk was composed with
 */
export function createDeskCalendars(
  store: Pick<Store, 'appendLedger' | 'readLedger'>,
  tenant: TenantId,
  own: BusinessCalendar,
): DeskCalendars {
  const known = new Map([[own.hash, own]]);
  let kept: Promise<void> | null = null;

  /** The compiler of calendars is loaded only when there is another calendar than the desk's own. */
  async function read({ entry, subject }: LedgerRow): Promise<void> {
    if (subject === null || known.has(subject)) return;
    const { compileCalendar } = await import('@aduan/calendar');
    const calendar = compileCalendar(JSON.parse(entry));
    if (calendar.hash === subject) known.set(subject, calendar);
  }

  async function openOne(hash: string): Promise<void> {
    for await (const row of ledgerRows(store, tenant, 'calendars', { subject: hash })) {
      await read(row);
    }
    if (!known.has(hash)) throw missingCalendar(hash);
  }

  async function keepOwn(): Promise<void> {
    let isKept = false;
    for await (const row of ledgerRows(store, tenant, 'calendars')) {
      await read(row);
      isKept ||= row.subject === own.hash;
    }
    if (isKept) return;
    await retryOnConflict(async () => {
      const [there] = await store.readLedger(tenant, 'calendars', { subject: own.hash, limit: 1 });
      if (there) return true;
      const last = await lastRow(store, tenant, 'calendars');
      const end = { sequence: last?.sequence ?? 0, link: last?.link ?? '' };
      const row = { ledger: 'calendars', end, subject: own.hash, entry: own.def } as const;
      return (await appendToLedger({ store, tenant }, row)) || null;
    });
  }

  return {
    own,
    of({ calendar: hash }) {
      const calendar = known.get(hash);
      if (!calendar) throw missingCalendar(hash);
      return calendar;
    },
    async open(tickets) {
      const missing = tickets.map(({ calendar }) => calendar).filter((hash) => !known.has(hash));
      for (const hash of new Set(missing)) await openOne(hash);
    },
    keep() {
      kept ??= keepOwn().catch((error: unknown) => {
        kept = null;
        throw error;
      });
      return kept;
    },
    former: () => [...known.values()].filter(({ hash }) => hash !== own.hash),
  };
}

function missingCalendar(hash: string): AduanError {
  return new AduanError('ticket-calendar-missing', `No calendar with the hash ${hash} was kept.`);
}
