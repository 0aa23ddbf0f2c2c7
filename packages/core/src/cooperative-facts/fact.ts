import type { TicketId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { CooperativeRef } from '../ticket/ticket.js';
import type { FactStatement } from './fact-values.js';

/** The source: a citizen in their ticket, an officer, a letter, or a register such as Simkopdes. */
export type FactSource = 'citizen' | 'officer' | 'letter' | 'register';

/** How sure the source is. `high`: saw it directly; `medium`: was told; `low`: extracted from a text. */
export type FactConfidence = 'high' | 'medium' | 'low';

/**
 * State of a fact. `suggested`: extracted from a text, not accepted yet; `standing`: stated or accepted by a person or
 * a register; `dismissed`: a suggestion that an officer rejected; `withdrawn`: taken back, or removed with the erased
 * citizen.
 */
export type FactState = 'suggested' | 'standing' | 'dismissed' | 'withdrawn';

/** The result of an officer's check of a fact. */
export type FactOutcome = 'confirmed' | 'refuted' | 'cannot-be-checked';

/** How it was checked: by a visit, a call, a document, a register, or otherwise. */
export type FactMeans = 'visit' | 'call' | 'document' | 'register' | 'other';

/** The result of a check, with the officer. */
export interface FactVerdict {
  readonly outcome: FactOutcome;
  readonly means: FactMeans;
  /** Stored in clear, so no names and no personal numbers. May be empty for a confirmation. */
  readonly reason: string;
  /** Id of the officer. */
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Where a statement comes from. */
export interface FactOrigin {
  readonly source: FactSource;
  /** The ticket in which it was said. */
  readonly ticket: TicketId | null;
  /** Code of the register; null for other sources. */
  readonly system: string | null;
  /**
   * Whether the citizen consented. Registers, letters and officers act in a public task (UU 27/2022 article 20), so
   * they need no consent.
   */
  readonly consent: 'given' | 'not-needed';
  readonly confidence: FactConfidence;
  /** Reference to evidence: the id of a message or file of the ticket, an agenda number, or a public URL. */
  readonly evidence: string | null;
  /** When the statement was true, epoch ms; never later than when it was recorded. */
  readonly observedAt: number;
}

/** A statement about a cooperative in its current state. */
export type Fact = FactStatement &
  FactOrigin & {
    readonly id: string;
    /** Number of history entries: the `expectedVersion` of the next command. */
    readonly version: number;
    readonly cooperative: CooperativeRef;
    /** Dotted Kemendagri code: the village of the cooperative, otherwise the region of the ticket; null = not known. */
    readonly region: string | null;
    readonly state: FactState;
    readonly verdict: FactVerdict | null;
    /** Ids of everyone who recorded or changed it since the last verdict. They may not judge it. */
    readonly authors: readonly string[];
    /** Epoch ms. */
    readonly recordedAt: number;
    readonly changedAt: number;
  };

/** What happened to a fact. */
export type FactAction =
  | 'given'
  | 'suggested'
  | 'taken-over'
  | 'dismissed'
  | 'revised'
  | 'judged'
  | 'withdrawn'
  | 'severed';

/** The statement, its origin and its cooperative; part of `given` and `suggested` entries. */
export interface FactContent extends FactOrigin {
  readonly statement: FactStatement;
  readonly cooperative: CooperativeRef;
  readonly region: string | null;
}

/** The part that a revision changes. */
export type FactRevision = Pick<
  FactContent,
  'statement' | 'confidence' | 'evidence' | 'observedAt'
>;

/** One entry of a fact's history. Stored in clear, chained to the entry before, never changed. */
export interface FactEntry {
  readonly type: FactAction;
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** For `given` and `suggested`. */
  readonly content?: FactContent;
  /** For `revised` and `taken-over`. */
  readonly revision?: FactRevision;
  /** For `judged`. */
  readonly verdict?: Pick<FactVerdict, 'outcome' | 'means' | 'reason'>;
  /** For `dismissed` and `withdrawn`. */
  readonly reason?: string;
  /** For `severed`: whether the fact is withdrawn as well. */
  readonly isWithdrawn?: boolean;
  /** The idempotency key of the command. */
  readonly key?: string;
}
