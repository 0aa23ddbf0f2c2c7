import type { ChatHost } from './chat-host.js';
import type { ChatAttachment } from './chat-message.js';
import type { ChatPostable } from './chat-postable.js';

/**
 * The parts of an adapter that the bridge uses. Structural on purpose: each `@chat-adapter/*` pins its own copy of
 * `chat`, and the types of two copies are not compatible.
 */
export interface ChatAdapter {
  /** Such as `slack`; names the channel. */
  readonly name: string;
  /** Starts the adapter with the `Chat` that it serves. */
  initialize(chat: ChatHost): Promise<void>;
  /** Reads a webhook request and answers it. */
  handleWebhook(
    request: Request,
    options?: { waitUntil?: (task: Promise<unknown>) => void },
  ): Promise<Response>;
  /** Sends one message into a thread. */
  postMessage(threadId: string, message: ChatPostable): Promise<{ readonly id: string }>;
  /** Whether only this person reads the thread. */
  isDM?(threadId: string): boolean;
  /** Opens the thread that only this person reads. */
  openDM?(userId: string): Promise<string>;
  /** Restores `fetchData` of a file that was stored as JSON. */
  rehydrateAttachment?(attachment: ChatAttachment): ChatAttachment;
  /** Shows "typing". */
  startTyping?(threadId: string): Promise<void>;
}
