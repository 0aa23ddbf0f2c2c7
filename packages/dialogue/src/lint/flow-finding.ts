/** Something in a flow that will go wrong one day. */
export interface FlowFinding {
  readonly rule: FlowRule;
  /** The node or prompt that it is about. */
  readonly at: string;
  /** What is wrong, in one sentence. */
  readonly message: string;
}

/** What the linter looks for. */
export type FlowRule =
  /** A way leads to a node that is not there: a compile error, unless nobody compiled the file. */
  | 'unknown-target'
  /** Something is said that is no prompt: the same. */
  | 'unknown-prompt'
  /** No way leads to the node. */
  | 'unreachable'
  /** A prompt has no words in one of the languages. */
  | 'missing-words'
  /** Nobody says the prompt. */
  | 'unused-prompt'
  /** From here the conversation can neither end nor reach a person. */
  | 'no-way-out'
  /** A circle without a question. */
  | 'circle'
  /** A queue that can be reached without asking whether the desk is open. */
  | 'no-after-hours'
  /** Whoever asks for a person is asked something first. */
  | 'person-asks-first'
  /** A question would be put a third time. */
  | 'asked-often'
  /** A secret that is not handed to a task at once, and therefore lost. */
  | 'secret-lost'
  /** A text that would say a secret. */
  | 'secret-said'
  /** A text names a slot that nothing fills: neither the flow, nor the host as `given`. */
  | 'unknown-slot'
  /** Two options of a menu with the same key or the same words. */
  | 'same-option'
  /** More options than a phone has keys for. */
  | 'too-many-options';
