import type { ChatHost } from './chat-host.js';
import type { ChatAttachment } from './chat-message.js';
import type { ChatPostable } from './chat-postable.js';

/**
 * What the bridge needs of an adapter. Structural on purpose: each `@chat-adapter/*` pins a copy of `chat` of its
 * own, and the types of two copies do not fit each other.
 */
export interface ChatAdapter {
  /** Such as `slack`; the channel is called so. */
  readonly name: string;
  /** Begins, with the `Chat` that it serves. */
  initialize(chat: ChatHost): Promise<void>;
  /** Reads one delivery, and answers it. */
  handleWebhook(
    request: Request,
    options?: { waitUntil?: (task: Promise<unknown>) => void },
  ): Promise<Response>;
  /** Sends one message into a thread. */
  postMessage(threadId: string, message: ChatPostable): Promise<{ readonly id: string }>;
  /** Whether nobody but this person reads the thread. */
  isDM?(threadId: string): boolean;
  /** The thread that this person alone reads. */
  openDM?(userId: string): Promise<string>;
  /** Gives a file back its `fetchData`, after it was stored as JSON. */
  rehydrateAttachment?(attachment: ChatAttachment): ChatAttachment;
  /** Shows that somebody is writing. */
  startTyping?(threadId: string): Promise<void>;
}
