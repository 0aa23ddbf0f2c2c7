import type { Label } from '../../ports/label.js';
import type { Phase } from './phase.js';
import type { TicketCondition } from './ticket-condition.js';
import type { TicketKind } from './ticket-kind.js';

export type { TicketKind } from './ticket-kind.js';

/** One state of a workflow. */
export interface WorkflowState {
  readonly phase: Phase;
  /** The word of the office, such as "didisposisikan". */
  readonly official: Label;
  /** The words for the citizen, such as "Diteruskan ke {unit}". `{unit}`, `{agency}`, `{reason}` are filled in. */
  readonly citizen: Label;
}

/** What an action carries besides its name. */
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
  /** Fields without which the action is refused. */
  readonly requires?: readonly ActionField[];
  /**
   * What the action sends to the citizen with its `text`: a question (the clock pauses from the
   * moment it was sent), or the answer that fulfils the owed response.
   */
  readonly sends?: 'question' | 'answer';
  /** Kinds of ticket for which the action exists. Default: all. */
  readonly kinds?: readonly TicketKind[];
  /** Whole days after closing within which the action is possible (calendar days). Default: no limit. */
  readonly withinDays?: number;
  /**
   * Closes a case whose citizen cannot be reached: possible once somebody tried in vain on so many
   * different working days to give each owed answer, which is then owed no longer.
   */
  readonly afterMissedDays?: number;
}

/** Things that can be done with a ticket without moving it. */
export type Permission =
  | 'open'
  | 'read'
  | 'read-identity'
  | 'identify'
  | 'append'
  | 'note'
  | 'assign'
  | 'classify'
  | 'change-kind'
  | 'restrict'
  | 'loosen'
  | 'waive'
  | 'attempt'
  | 'approve'
  | 'rate'
  | 'renew-pin'
  | 'link'
  | 'merge'
  | 'join'
  | 'read-view-log'
  | 'export-list'
  | 'export-party'
  | 'correct-party'
  | 'erase-party'
  | 'manage-webhooks'
  | 'replay'
  | 'reschedule';

/** What may be done with an open ticket beside the actions of its workflow. */
export type TicketRight = Exclude<
  Permission,
  | 'open'
  | 'read'
  | 'read-identity'
  | 'identify'
  | 'append'
  | 'approve'
  | 'rate'
  | 'join'
  | 'read-view-log'
  | 'export-list'
  | 'export-party'
  | 'correct-party'
  | 'erase-party'
  | 'manage-webhooks'
  | 'replay'
  | 'reschedule'
>;

/** A workflow as plain data. Compile it with `compileWorkflow`, which finds its mistakes. */
export interface WorkflowDefinition {
  readonly id: string;
  readonly version: string;
  readonly initial: string;
  readonly states: Readonly<Record<string, WorkflowState>>;
  readonly transitions: readonly WorkflowTransition[];
  /** Roles per permission. A permission without roles is denied to everyone. */
  readonly permissions: Readonly<Partial<Record<Permission, readonly string[]>>>;
  /** Action taken by itself when the citizen writes in a phase. */
  readonly onCitizenMessage: Readonly<Partial<Record<Phase, string>>>;
  /** Which cases owe their citizen an answer. Default: all. What is owed stays owed. */
  readonly owes?: TicketCondition;
  /**
   * Whose answers a superior approves before they are sent, or told on the phone: in these cases nothing but
   * an approved draft of `@aduan/core/replies` can be the answer. Default: nobody's.
   */
  readonly approval?: TicketCondition;
  /**
   * Cases of which it must be proven that the answer reached the citizen: without a proof somebody calls him, if he left
   * a number. Default: the confidential ones and those about an official (`supervisory`); always whoever asked to be
   * called back.
   */
  readonly proof?: readonly TicketCondition[];
  /** Action with which a case that the citizen left unanswered is closed. */
  readonly autoClose?: string;
}

/** A workflow without mistakes, ready to be asked. */
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
