import type { TicketId } from '../ids.js';
import type { Actor } from '../ports/principal.js';
import type { CooperativeRef } from '../ticket/ticket.js';
import type { FactStatement } from './fact-values.js';

/** Who says so: a citizen in his case, an officer, a letter, or a register such as Simkopdes. */
export type FactSource = 'citizen' | 'officer' | 'letter' | 'register';

/** How sure the source is: it saw it itself, it was told, or it was read out of words. */
export type FactConfidence = 'high' | 'medium' | 'low';

/**
 * How a fact stands. `suggested`: read out of words, nobody said it as a fact; `standing`: somebody did;
 * `dismissed`: a suggestion that an officer did not take over; `withdrawn`: the giver took it back, or it left with him.
 */
export type FactState = 'suggested' | 'standing' | 'dismissed' | 'withdrawn';

/** What an officer found out about a fact. */
export type FactOutcome = 'confirmed' | 'refuted' | 'cannot-be-checked';

/** How it was found out: by a visit, a call, a document, a register, or otherwise. */
export type FactMeans = 'visit' | 'call' | 'document' | 'register' | 'other';

/** What was found out, and by whom. */
export interface FactVerdict {
  readonly outcome: FactOutcome;
  readonly means: FactMeans;
  /** Kept in clear: no names, no numbers of people. Empty when none was given for a confirmation. */
  readonly reason: string;
  /** Id of the officer. */
  readonly by: string;
  /** Epoch ms. */
  readonly at: number;
}

/** Where a statement comes from. */
export interface FactOrigin {
  readonly source: FactSource;
  /** The case in which it was said. */
  readonly ticket: TicketId | null;
  /** Code of the register that says so; null for people. */
  readonly system: string | null;
  /** Whether the giver allowed that it is kept; registers, letters and officers act in a public task (UU 27/2022 article 20). */
  readonly consent: 'given' | 'not-needed';
  readonly confidence: FactConfidence;
  /** Where it can be seen: the id of a message or file of the case, an agenda number, or a public address. */
  readonly evidence: string | null;
  /** When it was so, epoch ms: no later than when it was recorded. */
  readonly observedAt: number;
}

/** Something that somebody says about a cooperative, as it stands after all that happened to it. */
export type Fact = FactStatement &
  FactOrigin & {
    readonly id: string;
    /** How many entries its history has: the `expectedVersion` of the next command. */
    readonly version: number;
    readonly cooperative: CooperativeRef;
    /** Kemendagri code, dotted: the village of the cooperative, else the region of the case; null = not known. */
    readonly region: string | null;
    readonly state: FactState;
    readonly verdict: FactVerdict | null;
    /** Ids of everybody who put it down or changed it since it was last judged: none of them judges it. */
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

/** What is said, where it comes from, and about whom: of `given` and `suggested`. */
export interface FactContent extends FactOrigin {
  readonly statement: FactStatement;
  readonly cooperative: CooperativeRef;
  readonly region: string | null;
}

/** What a later statement changes. */
export type FactRevision = Pick<
  FactContent,
  'statement' | 'confidence' | 'evidence' | 'observedAt'
>;

/** One entry of a history, as it is kept: in clear, chained to the one before, never changed. */
export interface FactEntry {
  readonly type: FactAction;
  readonly id: string;
  /** Epoch ms. */
  readonly at: number;
  readonly actor: Actor;
  /** Of `given` and `suggested`. */
  readonly content?: FactContent;
  /** Of `revised` and `taken-over`. */
  readonly revision?: FactRevision;
  /** Of `judged`. */
  readonly verdict?: Pick<FactVerdict, 'outcome' | 'means' | 'reason'>;
  /** Of `dismissed` and `withdrawn`. */
  readonly reason?: string;
  /** Of `unlinked`: whether the fact goes with the person. */
  readonly isWithdrawn?: boolean;
  /** The idempotency key of the command. */
  readonly key?: string;
}
