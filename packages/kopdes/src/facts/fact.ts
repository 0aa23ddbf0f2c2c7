import type { TicketId } from '@aduan/core';
import type { Actor, Instant } from '@aduan/core/plugin';
import type { CooperativeRef } from '@aduan/core/ticket';
import type { FactStatement } from './fact-values.js';

/** The source: a citizen in their ticket, an officer, a letter, or a register such as Simkopdes. */
export type FactSource = 'citizen' | 'officer' | 'letter' | 'register';

/**
 * Certainty of the source. `high`: saw it directly; `medium`: heard it from another person; `low`: extracted from a
 * text.
 */
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
  readonly at: Instant;
}

/** Origin of a statement. */
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
  /** When the statement was true; never later than when it was recorded. */
  readonly observedAt: Instant;
}

/** The statement, its origin and its cooperative. */
export interface FactContent extends FactOrigin {
  readonly statement: FactStatement;
  readonly cooperative: CooperativeRef;
  /** Dotted Kemendagri code: the village of the cooperative, otherwise the region of the ticket; null = not known. */
  readonly region: string | null;
}

/** A statement about a cooperative in its current state. */
export interface Fact extends FactContent {
  readonly id: string;
  /** Number of history entries: the `expectedVersion` of the next command. */
  readonly version: number;
  readonly state: FactState;
  readonly verdict: FactVerdict | null;
  /** Ids of everyone who recorded or changed it since the last verdict. They may not judge it. */
  readonly authors: readonly string[];
  readonly recordedAt: Instant;
  readonly changedAt: Instant;
}

/** A fact with properties derived at the time of reading. */
export interface FactView extends Fact {
  /** Whole days since the observation. */
  readonly ageDays: number;
  /** Whether it is older than facts of its kind are trusted, and was not confirmed since. */
  readonly isStale: boolean;
  /** Actions of the reader on it. */
  readonly acts: readonly FactAct[];
}

/** Actions on a fact. */
export const factActions = [
  'given',
  'suggested',
  'taken-over',
  'dismissed',
  'revised',
  'judged',
  'withdrawn',
  'severed',
] as const;
/** An action on a fact, as its history records it. */
export type FactAction = (typeof factActions)[number];

/** A command that may be given on a fact. */
export type FactAct = Exclude<FactAction, 'given' | 'suggested' | 'severed'>;

/** The part that a revision changes. */
export type FactRevision = Pick<
  FactContent,
  'statement' | 'confidence' | 'evidence' | 'observedAt'
>;

/** One entry of a fact's history. Stored in clear, chained to the entry before, never changed. */
export interface FactEntry {
  readonly type: FactAction;
  readonly id: string;
  readonly at: Instant;
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
}

/** An entry before it is recorded. */
export type DecidedEntry = Omit<FactEntry, 'at' | 'actor'>;
