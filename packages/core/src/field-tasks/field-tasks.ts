import type { PushObstacle, PushPolicy } from '../directory/index.js';
import type { Label } from '../ports/label.js';
import type { CommandOptions, ReadOptions } from '../runtime/tickets.js';
import type { CooperativeRef, Ticket } from '../ticket/ticket.js';
import type { TicketKind } from '../ticket/workflow/workflow.js';

/** How links for the field are given. */
export interface FieldTasksOptions {
  /** Which cases may be told to somebody in the field. Default: `pushPolicy()`, which denies what it should. */
  readonly policy?: PushPolicy;
  /** How long a link is valid where nobody says it, ms. Default 7 days; at most 30. */
  readonly validMs?: number;
}

/** Whom a link is for, and what he shall see to. */
export interface FieldLinkInput {
  /** A word for whose task it is, such as `facilitator` or `regional-office`; never a person. */
  readonly to: string;
  /** What to look at, in the officer's words, 1 to 1,000 characters. The masker goes over it before it is shown. */
  readonly task: string;
  /** How long it is valid, ms; at least a minute, at most 30 days. */
  readonly validMs?: number;
}

/** A link, as officers see it: nothing in it opens anything. */
export interface FieldLink {
  /** Counts from 1 within its case. */
  readonly number: number;
  readonly to: string;
  /** Epoch ms. */
  readonly askedAt: number;
  /** Id of the officer who asked. */
  readonly askedBy: string;
  /** From when on it opens nothing, epoch ms: it runs out then, was withdrawn, or its case was closed or moved. */
  readonly until: number;
  readonly withdrawn: boolean;
  /** When it was opened last, to the hour; null = never. */
  readonly openedAt: number | null;
  /** When something was reported last, epoch ms; null = never. */
  readonly reportedAt: number | null;
}

/** A new link with its secret, which is shown here once and is nowhere kept. */
export interface IssuedFieldLink {
  readonly link: FieldLink;
  /** 43 letters, digits, `-` and `_`, for an address of the host's. */
  readonly secret: string;
}

/** Why nobody in the field may be asked about a case. */
export type FieldObstacle = PushObstacle | 'joined' | 'closed' | 'processing-restricted';

/** The links of a case. */
export interface FieldLinks {
  readonly links: readonly FieldLink[];
  /** Null when somebody may be asked. */
  readonly withheld: FieldObstacle | null;
}

/** How far somebody in the field has come. */
export type FieldStep = 'started' | 'done' | 'impossible';

/** What was reported. */
export interface FieldReport {
  /** Epoch ms. */
  readonly at: number;
  readonly step: FieldStep;
  /** Masked, as links are passed on; null when it was erased. */
  readonly text: string | null;
}

/** What whoever has a link sees: the case and its task, nothing of its citizen. */
export interface FieldTask {
  readonly number: string;
  readonly kind: TicketKind;
  /** Name of the topic; null when there is none. */
  readonly topic: Label | null;
  readonly cooperative: CooperativeRef | null;
  /** Kemendagri code; null when nobody knows where. */
  readonly region: string | null;
  readonly to: string;
  /** In the officer's words, masked; null when it was erased. */
  readonly task: string | null;
  /** Epoch ms. */
  readonly askedAt: number;
  readonly until: number;
  /** What was reported by this link, oldest first. */
  readonly reports: readonly FieldReport[];
}

/** One report. */
export interface FieldReportInput {
  /** Made with the form: the same report twice is kept once. 8 to 64 letters, digits, `-` and `_`. */
  readonly key: string;
  readonly step: FieldStep;
  /** What was seen or done, 1 to 2,000 characters. */
  readonly text: string;
}

/** What became of a report; `over` when the link opens nothing any more, `full` after 20 reports. */
export type FieldReportOutcome = 'kept' | 'over' | 'full';

/**
 * Follow-up in the field without another system: an officer gives a facilitator or a regional office a link that
 * opens one task, for a time. What is reported by it stands in the history as `ticket-sync:received` of `field`, under its
 * own clock. The store has a keyed hash of the secret alone; every link, opening, report and withdrawal is an event of
 * the case, and so in its audit.
 */
export interface FieldTasks {
  /**
   * Gives a link; again with its key, the same one.
   *
   * @throws ForbiddenError also when the policy withholds the case; InputError, NotFoundError, ConflictError
   */
  ask(id: string, input: FieldLinkInput, options: CommandOptions): Promise<IssuedFieldLink>;
  /** Ends a link now. Again does no harm. @throws ForbiddenError, NotFoundError, ConflictError */
  withdraw(id: string, link: number, options: CommandOptions): Promise<Ticket>;
  /** The links of a case, oldest first. @throws ForbiddenError for citizens; NotFoundError */
  of(id: string, options: ReadOptions): Promise<FieldLinks>;
  /**
   * What a secret opens, and notes that it was opened. Limit how often strangers may try.
   *
   * @returns null when it opens nothing: unknown, over, withdrawn, or of a case that may not be told any more
   */
  open(secret: string): Promise<FieldTask | null>;
  /** Keeps a report. @throws InputError */
  report(secret: string, input: FieldReportInput): Promise<FieldReportOutcome>;
}
