/** A defect in a flow. */
export interface FlowFinding {
  readonly rule: FlowRule;
  /** The node or prompt with the defect. */
  readonly at: string;
  /** The problem, in one sentence. */
  readonly message: string;
}

/** The rules of the linter. */
export type FlowRule =
  /** A transition leads to a node that does not exist. Also a compile error if the file is compiled. */
  | 'unknown-target'
  /** A line is not a prompt of the flow. Also a compile error if the file is compiled. */
  | 'unknown-prompt'
  /** No transition leads to the node. */
  | 'unreachable'
  /** A prompt lacks words in one of the languages. */
  | 'missing-words'
  /** The prompt is never said. */
  | 'unused-prompt'
  /** From this node the conversation can neither end nor reach an officer. */
  | 'no-way-out'
  /** A loop without a question. */
  | 'circle'
  /** A queue can be reached without a check whether the desk is open. */
  | 'no-after-hours'
  /** A citizen who asks for an officer is asked a question first. */
  | 'person-asks-first'
  /** A question would be asked a third time. */
  | 'asked-often'
  /** A secret is not passed to a task at once, and is therefore lost. */
  | 'secret-lost'
  /** A text would say a secret. */
  | 'secret-said'
  /** A text names a slot that is filled neither by the flow nor by the host (`given`). */
  | 'unknown-slot'
  /** Two options of a menu have the same key or the same words. */
  | 'same-option'
  /** A menu has more options than a phone has keys. */
  | 'too-many-options';
