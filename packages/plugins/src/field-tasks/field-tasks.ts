import type { CommandOptions, Label, ReadOptions } from '@aduan/core';
import type { PushObstacle, PushPolicy } from '@aduan/core/directory';
import type { CommandResult } from '@aduan/core/plugin';
import type { CooperativeRef, TicketKind } from '@aduan/core/ticket';

/** Options of `fieldTasks`. */
export interface FieldTasksOptions {
  /** Which tickets may be shared with people in the field. Default: `pushPolicy()`, which denies sensitive ones. */
  readonly policy?: PushPolicy;
  /** Default validity of a link, ms. Default 7 days; at most 30. */
  readonly validMs?: number;
}

/** The recipient of a link, and the task. */
export interface FieldLinkInput {
  /** Id of the ticket. */
  readonly id: string;
  /** Code of the recipient's role, such as `facilitator` or `regional-office`; never a person. */
  readonly to: string;
  /** The task in the officer's words, 1 to 1,000 characters. It is masked before it is shown. */
  readonly task: string;
  /** Validity in ms; at least a minute, at most 30 days. */
  readonly validMs?: number;
}

/** A link as officers see it, without its secret. */
export interface FieldLink {
  /** Counts from 1 within its ticket. */
  readonly number: number;
  readonly to: string;
  /** Epoch ms. */
  readonly askedAt: number;
  /** Id of the officer who asked. */
  readonly askedBy: string;
  /**
   * When the link stops working, epoch ms: it expires, was withdrawn, or its ticket was closed or moved to another
   * cooperative.
   */
  readonly until: number;
  readonly withdrawn: boolean;
  /** When it was last opened, to the hour; null = never. */
  readonly openedAt: number | null;
  /** When the last report came in, epoch ms; null = never. */
  readonly reportedAt: number | null;
}

/** A new link with its secret, which is shown once and is not stored. */
export interface IssuedFieldLink {
  readonly link: FieldLink;
  /** 43 letters, digits, `-` and `_`; the host puts it into a URL. */
  readonly secret: string;
}

/** Why a ticket has no field tasks. */
export type FieldObstacle = PushObstacle | 'joined' | 'closed' | 'processing-restricted';

/** The links of a ticket. */
export interface FieldLinks {
  readonly links: readonly FieldLink[];
  /** Null when a link may be made. */
  readonly withheld: FieldObstacle | null;
}

/** Progress of a field task. */
export type FieldStep = 'started' | 'done' | 'impossible';

/** A report from the field. */
export interface FieldReport {
  /** Epoch ms. */
  readonly at: number;
  readonly step: FieldStep;
  /** Masked, because links may be passed on; null when erased. */
  readonly text: string | null;
}

/** The view for the holder of a link: the ticket and the task, nothing about the citizen. */
export interface FieldTask {
  readonly number: string;
  readonly kind: TicketKind;
  /** Name of the category; null when there is none. */
  readonly topic: Label | null;
  readonly cooperative: CooperativeRef | null;
  /** Kemendagri code; null when unknown. */
  readonly region: string | null;
  readonly to: string;
  /** The officer's text, masked; null when erased. */
  readonly task: string | null;
  /** Epoch ms. */
  readonly askedAt: number;
  readonly until: number;
  /** The reports made with this link, oldest first. */
  readonly reports: readonly FieldReport[];
}

/** Input of a report. */
export interface FieldReportInput {
  /** The secret of the link. */
  readonly secret: string;
  /** Made with the form, so that a repeated report is stored once. 8 to 64 letters, digits, `-` and `_`. */
  readonly key: string;
  readonly step: FieldStep;
  /** Text of the report, 1 to 2,000 characters. */
  readonly text: string;
}

/** The result of a report; `over` when the link no longer works, `full` after 20 reports. */
export type FieldReportOutcome = 'kept' | 'over' | 'full';

/**
 * Follow-up in the field without another system: `aduan.plugins['field-tasks']`. An officer gives a facilitator or a
 * regional office a link that opens one task for a limited time. Reports are recorded in the history, with their own
 * clock. The store has only a keyed hash of the secret. Every link, opening, report and withdrawal is an event of the
 * ticket, and so in its audit.
 */
export interface FieldTasks {
  /**
   * Makes a link. With the same key it returns the same link.
   *
   * @throws ForbiddenError also when the policy withholds the ticket; InputError, NotFoundError, ConflictError
   */
  ask(input: FieldLinkInput, options: CommandOptions): Promise<IssuedFieldLink>;
  /** Ends a link now. A repetition does nothing. @throws ForbiddenError, NotFoundError, ConflictError */
  withdraw(
    id: string,
    input: { readonly link: number },
    options: CommandOptions,
  ): Promise<CommandResult>;
  /** The links of a ticket, oldest first. @throws ForbiddenError for citizens; NotFoundError */
  links(
    id: string,
    input: Readonly<Record<never, never>>,
    options: ReadOptions,
  ): Promise<FieldLinks>;
  /**
   * Returns the task that a secret opens, and logs the opening as done by the link, regardless of the actor. Limit the
   * rate of attempts by strangers. Null when the secret is unknown, expired or withdrawn, or its ticket may no longer
   * be shared.
   */
  open(
    input: { readonly secret: string },
    options: CommandOptions,
  ): Promise<{ readonly task: FieldTask | null }>;
  /** Stores a report, as made by the link. @throws InputError */
  report(
    input: FieldReportInput,
    options: CommandOptions,
  ): Promise<{ readonly outcome: FieldReportOutcome }>;
}
