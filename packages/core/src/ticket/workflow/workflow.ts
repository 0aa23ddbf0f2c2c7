import type { PluginWord } from '../../ids.js';
import type { Label } from '../../ports/label.js';
import type { Phase } from './phase.js';
import type { TicketCondition } from './ticket-condition.js';
import type { TicketKind } from './ticket-kind.js';
import type { TicketRight } from './ticket-rights.js';

export type { TicketKind } from './ticket-kind.js';

/** One state of a workflow. */
export interface WorkflowState {
  readonly phase: Phase;
  /** The official label, such as "didisposisikan". */
  readonly official: Label;
  /** The label for citizens, such as "Diteruskan ke {unit}". `{unit}`, `{agency}` and `{reason}` are filled in. */
  readonly citizen: Label;
}

/** Fields of an action besides its name. */
export type ActionField = 'text' | 'reason' | 'team' | 'referral';

/** One action that moves a ticket. */
export interface WorkflowTransition {
  readonly action: string;
  /** States in which the action may be taken. */
  readonly from: readonly string[];
  /** The next state; `back` = the state before this one (after a pause). */
  readonly to: string | 'back';
  /** Roles that may take it. `citizen` and `system` are roles like any other. */
  readonly roles: readonly string[];
  readonly label: Label;
  /** Required fields of the action. */
  readonly requires?: readonly ActionField[];
  /**
   * What the action sends to the citizen with its `text`: a question (the clock pauses from the moment it was sent), or
   * the answer that settles the obligation.
   */
  readonly sends?: 'question' | 'answer';
  /** Kinds of ticket for which the action exists. Default: all. */
  readonly kinds?: readonly TicketKind[];
  /** Calendar days after the answer or the closing within which a citizen may take the action. Default: no limit. */
  readonly withinDays?: number;
  /**
   * For an action that closes a ticket whose citizen cannot be reached: how many different working days need a failed
   * attempt for each owed answer. The obligations end with it.
   */
  readonly afterMissedDays?: number;
}

/** Permissions of core besides the permissions on one ticket, which a view of it lists. */
export const deskPermissions = [
  'open',
  'read',
  'read-identity',
  'identify',
  'append',
  'approve',
  'join',
  'read-view-log',
  'export-list',
  'export-party',
  'correct-party',
  'erase-party',
  'restrict-processing',
  'replay',
  'reschedule',
] as const;

/** Permissions of core for what does not move a ticket. */
export type CorePermission = (typeof deskPermissions)[number] | TicketRight;

/** Permissions for what does not move a ticket. */
export type Permission = CorePermission | PluginWord;

/** A workflow as plain data. Compile it with `compileWorkflow`, which finds its mistakes. */
export interface WorkflowDefinition {
  readonly id: string;
  readonly version: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, WorkflowState>>;
  readonly transitions: readonly WorkflowTransition[];
  /** Roles per permission. A permission without roles is denied to everyone. */
  readonly permissions: Readonly<Partial<Record<Permission, readonly string[]>>>;
  /** Action that is taken automatically when the citizen writes in a phase. */
  readonly onCitizenMessage: Readonly<Partial<Record<Phase, string>>>;
  /** Which tickets require an answer to the citizen. Default: all. Existing obligations stay. */
  readonly owes?: TicketCondition;
  /**
   * Answers that a supervisor must approve before they are sent or told on the phone. Only an approved draft of
   * `@aduan/plugins/replies` can then be the answer. Default: none.
   */
  readonly approval?: TicketCondition;
  /**
   * Tickets that need a proof that the answer reached the citizen: without one, an officer has to call if there is a
   * number. Default: confidential tickets and those about an official (`supervisory`). It is always needed for a
   * citizen who asked for a call.
   */
  readonly proof?: readonly TicketCondition[];
  /** Action that closes an answered ticket automatically when the citizen does not reply. */
  readonly autoClose?: string;
}

/** An indexed workflow without mistakes. */
export interface Workflow {
  readonly definition: WorkflowDefinition;
  /** @throws NotFoundError for an unknown state */
  state(name: string): WorkflowState;
  /** @throws NotFoundError for an unknown state */
  phaseOf(state: string): Phase;
  /** Transitions out of a state for a kind of ticket, in the order of the definition. */
  transitionsFrom(state: string, kind: TicketKind): readonly WorkflowTransition[];
  /** The transition that an action takes from a state, if it may be taken there. */
  find(state: string, action: string, kind: TicketKind): WorkflowTransition | undefined;
}
