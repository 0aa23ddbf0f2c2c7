import type { ChatAction, ChatCommand, ChatReaction, GivenMessage } from './adapter-event.js';
import type { ChatState } from './chat-state.js';

/** The `Chat` object that adapters expect. */
export interface ChatHost {
  /** Logger of the adapter. */
  getLogger(prefix?: string): ChatLogger;
  /** State of the adapter. */
  getState(): ChatState;
  /** Name of our bot. */
  getUserName(): string;
  /** Reports a new message. */
  processMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  /** Reports a new message; the name in older adapters. */
  handleIncomingMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  /** Reports an edited message. Missing in copies of the SDK before 4.41, as is the next one. */
  processMessageUpdated?(event: { readonly message: GivenMessage }): unknown;
  /** Reports a deleted message. */
  processMessageDeleted?(event: { readonly messageId: string; readonly threadId: string }): unknown;
  /** Reports a pressed button. */
  processAction(event: ChatAction, options: unknown): unknown;
  /** Reports a reaction. */
  processReaction(event: ChatReaction): unknown;
  /** Reports a command. */
  processSlashCommand(event: ChatCommand, options: unknown): unknown;
}

/** The logger that adapters expect. */
export interface ChatLogger {
  /** A logger with a prefix. */
  child(prefix: string): ChatLogger;
  /** Logs at level debug. */
  debug(message: string, ...args: unknown[]): void;
  /** Logs at level info. */
  info(message: string, ...args: unknown[]): void;
  /** Logs at level warn. */
  warn(message: string, ...args: unknown[]): void;
  /** Logs at level error. */
  error(message: string, ...args: unknown[]): void;
}
