export { defineFlow, type FlowInput, type FlowTypes, type ShapeOf } from './flow/define-flow.js';
export type {
  AlarmOf,
  Asking,
  Flow,
  Migration,
  Phrase,
  Reading,
  Topic,
  Understanding,
} from './flow/flow.js';
export type {
  Answer,
  AskNode,
  ChooseNode,
  DigitsWanted,
  EndNode,
  FlowNode,
  FlowShape,
  HoursNode,
  Line,
  Option,
  QueueNode,
  Repair,
  ReturnNode,
  SayNode,
  SlotOf,
  TaskNode,
  TestNode,
} from './flow/node.js';
export type { Digit, Prompt, Synonyms, Words } from './flow/prompt.js';
export type { Remark } from './flow/remark.js';
export { type DialogueIntakeOptions, dialogueIntake } from './intake/dialogue-intake.js';
export type { PerformedEffect, PerformState, ProvenTicket } from './intake/performed-effect.js';
export { type Command, type CommandPhrases, commandPhrases } from './language/commands.js';
export { digitOfWord, digitsIn } from './language/digits.js';
export { tokens } from './language/tokens.js';
export { drawFlow } from './lint/draw-flow.js';
export type { FlowFinding, FlowRule } from './lint/flow-finding.js';
export { lintFlow } from './lint/lint-flow.js';
export type { Effect } from './session/effect.js';
export type { CitizenMessage, Input, InputBase, Location, Origin } from './session/input.js';
export type { Frame, Mode, Session } from './session/session.js';
export type { Step } from './session/step.js';
export type { Rule, TraceEntry } from './session/trace.js';
export type { Blocking, Turn, TurnChoice, TurnDigits, Utterance } from './session/turn.js';
export { withTicketNumber } from './session/with-ticket-number.js';
export { step } from './step/step.js';
export { turnOf } from './step/turn-of.js';
