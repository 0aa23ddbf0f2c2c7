import type { PartyId } from '../ids.js';
import type { ReadOptions } from '../runtime/tickets.js';
import type { BreachReport, BreachScope } from './breach-report.js';
import type { CorrectionReceipt } from './correct-party.js';
import type { Correction } from './correction.js';
import type { CorrectionEntry } from './corrections-of.js';
import type { ErasurePlan, ErasureReceipt } from './erase-party.js';
import type { PartyDecision } from './party-decision.js';
import type { FileReceiver, PartyExport } from './party-export.js';

/**
 * The rights of a person under UU 27/2022, for the officer who decides: access to their data (article 32), correction
 * (article 6) and erasure (articles 43 and 44). A person is identified by a `PartyId`, the reporter of a ticket.
 */
export interface DataProtection {
  /**
   * Shows what an erasure would delete, and what prevents it. Read-only.
   *
   * @throws ForbiddenError, NotFoundError
   */
  planErasure(party: PartyId, options: ReadOptions): Promise<ErasurePlan>;
  /**
   * Erases a person. It destroys their keys, so no text, name, contact, message or waiting event can be opened again,
   * and deletes the lookup hashes, threads and files, and what channels keep of their addresses. Tickets, deadlines and statistics stay, the audit chain still
   * verifies, and each ticket records who decided. It cannot be undone. It may be repeated; with the same key it
   * returns the first receipt instead.
   *
   * @throws ErasureRefusedError when a limit prevents it
   * @throws ForbiddenError, NotFoundError, InputError
   */
  erase(party: PartyId, decision: PartyDecision): Promise<ErasureReceipt>;
  /**
   * Corrects the data of a person at their request (article 6): their name, a contact, or the text that they wrote.
   * Everyone then reads the corrected value, marked as corrected. The old value stays in the history of the ticket,
   * sealed under the person's key; `corrections` returns it, and an erasure deletes it. A message in a chat stays
   * unchanged in its thread. To remove an address that belongs to another person, use `unlink` of
   * `@aduan/plugins/parties`. Repeating a correction changes nothing.
   *
   * @throws ForbiddenError, NotFoundError, InputError
   */
  correct(
    party: PartyId,
    correction: Correction,
    decision: PartyDecision,
  ): Promise<CorrectionReceipt>;
  /**
   * The corrections of a person's data, with the values before. The access is logged first.
   *
   * @throws ForbiddenError, NotFoundError
   */
  corrections(party: PartyId, options: ReadOptions): Promise<readonly CorrectionEntry[]>;
  /**
   * Reports who was affected by a data breach, which data, since when, and the deadline to notify them (article 46). It
   * changes nothing and contains no names; use `export` to get the addresses.
   *
   * @throws ForbiddenError, NotFoundError, InputError
   */
  reportBreach(scope: BreachScope, options: ReadOptions): Promise<BreachReport>;
  /**
   * Exports all data of a person, with the record of who did what and when. The export is recorded in each of their
   * tickets. Review it before you hand it out: notes and answers may name other people, whom article 33 protects.
   * `onFile` receives the person's files one after the other.
   *
   * @throws ForbiddenError, NotFoundError, InputError
   */
  export(
    party: PartyId,
    decision: Omit<PartyDecision, 'key'> & { readonly onFile?: FileReceiver },
  ): Promise<PartyExport>;
}
