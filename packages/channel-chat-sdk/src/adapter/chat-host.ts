import type { ChatAction, ChatCommand, ChatReaction, GivenMessage } from './adapter-event.js';
import type { ChatState } from './chat-state.js';

/** What adapters expect of the `Chat` that they serve. */
export interface ChatHost {
  /** Where it logs. */
  getLogger(prefix?: string): ChatLogger;
  /** What it remembers. */
  getState(): ChatState;
  /** How our bot is called. */
  getUserName(): string;
  /** A message came. */
  processMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  /** A message came, in the words of older adapters. */
  handleIncomingMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  /** A message was changed. Copies of the SDK before 4.41 do not know it, nor the next. */
  processMessageUpdated?(event: { readonly message: GivenMessage }): unknown;
  /** A message was taken back. */
  processMessageDeleted?(event: { readonly messageId: string; readonly threadId: string }): unknown;
  /** A button was pressed. */
  processAction(event: ChatAction, options: unknown): unknown;
  /** A message was reacted to. */
  processReaction(event: ChatReaction): unknown;
  /** A command was given. */
  processSlashCommand(event: ChatCommand, options: unknown): unknown;
}

/** What adapters log to. */
export interface ChatLogger {
  /** A logger of one part of it. */
  child(prefix: string): ChatLogger;
  /** For its authors. */
  debug(message: string, ...args: unknown[]): void;
  /** What is usual. */
  info(message: string, ...args: unknown[]): void;
  /** What is not. */
  warn(message: string, ...args: unknown[]): void;
  /** What went wrong. */
  error(message: string, ...args: unknown[]): void;
}
