import type { ChatState } from './chat-state.js';
import type { ChatAction, ChatCommand, ChatReaction, GivenMessage } from './heard.js';

/** What adapters expect of the `Chat` that they serve. */
export interface ChatHost {
  getLogger(prefix?: string): ChatLogger;
  getState(): ChatState;
  getUserName(): string;
  processMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  handleIncomingMessage(adapter: unknown, threadId: string, message: GivenMessage): unknown;
  /** Copies of the SDK before 4.41 do not know it, nor the next. */
  processMessageUpdated?(event: { readonly message: GivenMessage }): unknown;
  processMessageDeleted?(event: { readonly messageId: string; readonly threadId: string }): unknown;
  processAction(event: ChatAction, options: unknown): unknown;
  processReaction(event: ChatReaction): unknown;
  processSlashCommand(event: ChatCommand, options: unknown): unknown;
}

/** What adapters log to. */
export interface ChatLogger {
  child(prefix: string): ChatLogger;
  debug(message: string, ...args: unknown[]): void;
  info(message: string, ...args: unknown[]): void;
  warn(message: string, ...args: unknown[]): void;
  error(message: string, ...args: unknown[]): void;
}
