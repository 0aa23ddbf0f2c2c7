import type { PartyId } from '../ids.js';
import type { ReadOptions } from '../runtime/tickets.js';
import type { BreachReport, BreachScope } from './breach-report.js';
import type { CorrectionReceipt } from './correct-party.js';
import type { Correction } from './correction.js';
import type { CorrectionEntry } from './corrections-of.js';
import type { ErasurePlan, ErasureReceipt } from './erase-party.js';
import type { ErasureLimit } from './erasure-limit.js';
import type { PartyDecision } from './party-decision.js';
import type { FileReceiver, PartyExport } from './party-export.js';

/** What the host decides about the data of its citizens. */
export interface DataProtectionOptions {
  /**
   * What keeps data from being erased: `retention(…)`, `legalHold(…)`, or a limit of the host's own. A case
   * that is still open always does.
   */
  readonly limits?: readonly ErasureLimit[];
}

/**
 * What UU 27/2022 gives a person, for the officer who decides it: access to what is kept of him (article
 * 32), its correction (article 6), and its erasure (articles 43 and 44). A person is named by his `PartyId`: the
 * reporter of a case.
 */
export interface DataProtection {
  /**
   * Says what an erasure would take, and what stands against it. Changes nothing.
   *
   * @throws ForbiddenError, NotFoundError
   */
  planErasure(party: PartyId, options: ReadOptions): Promise<ErasurePlan>;
  /**
   * Erases a person: his keys are destroyed, so that no text, name, contact, message or waiting event can be
   * opened again; the hashes by which he was found, his threads and his files go. Cases, deadlines and
   * statistics stay, the audit chain still verifies, and each case records who decided it. It cannot be
   * undone, and it may be done again: with its key, it is not, and returns the first receipt.
   *
   * @throws ErasureRefusedError when a limit stands against it
   * @throws ForbiddenError, NotFoundError, InputError
   */
  erase(party: PartyId, decision: PartyDecision): Promise<ErasureReceipt>;
  /**
   * Puts right what is kept of a person, as he asked (article 6): his name, a way to reach him, words of his own.
   * From now on everybody reads what is right, marked as corrected; how it stood stays sealed under his key in the
   * history of the case, for `corrections`, and goes when he is erased. What he wrote in a chat stays in its thread.
   * An address that is somebody else's is taken away with `unlink` of `@aduan/core/parties`. Done again, it
   * changes nothing.
   *
   * @throws ForbiddenError, NotFoundError, InputError
   */
  correct(
    party: PartyId,
    correction: Correction,
    decision: PartyDecision,
  ): Promise<CorrectionReceipt>;
  /**
   * What was corrected of a person, and how it stood before. That somebody looked is kept first.
   *
   * @throws ForbiddenError, NotFoundError
   */
  corrections(party: PartyId, options: ReadOptions): Promise<readonly CorrectionEntry[]>;
  /**
   * Says who was affected by a loss of data, which data, since when, and until when they must be told (article
   * 46). Changes nothing, and names nobody: who writes to them exports them.
   *
   * @throws ForbiddenError, NotFoundError, InputError
   */
  reportBreach(scope: BreachScope, options: ReadOptions): Promise<BreachReport>;
  /**
   * Everything that is kept of a person, with the trail of who did what and when. It is recorded in each of
   * his cases. Look through it before it is handed out: notes and answers may name others, whom article 33
   * protects.
   * `onFile` gets each of his files as it is read, one after the other.
   *
   * @throws ForbiddenError, NotFoundError, InputError
   */
  export(
    party: PartyId,
    decision: Omit<PartyDecision, 'key'> & { readonly onFile?: FileReceiver },
  ): Promise<PartyExport>;
}
