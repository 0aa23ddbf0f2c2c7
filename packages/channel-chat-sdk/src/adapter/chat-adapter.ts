import type { ChatHost } from './chat-host.js';

/** Who wrote, as an adapter of the Chat SDK says it. */
export interface ChatAuthor {
  readonly userId: string;
  readonly userName: string;
  readonly fullName: string;
  readonly isBot: boolean | 'unknown';
  /** Whether it is our own bot. */
  readonly isMe: boolean;
}

/** A file of a message. What an adapter cannot find again by `fetchMetadata` or `url` cannot be kept. */
export interface ChatAttachment {
  readonly type: 'image' | 'file' | 'video' | 'audio';
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly mimeType?: string | undefined;
  /** In bytes. */
  readonly size?: number | undefined;
  readonly fetchMetadata?: Record<string, string> | undefined;
  fetchData?: (() => Promise<Uint8Array | ArrayBuffer>) | undefined;
}

/** A message, as an adapter of the Chat SDK gives it. */
export interface ChatMessage {
  readonly id: string;
  readonly threadId: string;
  readonly text: string;
  readonly author: ChatAuthor;
  readonly attachments: readonly ChatAttachment[];
  readonly metadata: {
    readonly dateSent: Date;
    readonly edited: boolean;
    readonly editedAt?: Date | undefined;
  };
  readonly raw: unknown;
  readonly replyTo?: { readonly id: string } | undefined;
}

/** A message of ours, in the forms that every adapter takes. */
export type ChatPostable =
  | { readonly raw: string; readonly files?: ChatFile[] }
  | { readonly card: ChatCard; readonly fallbackText: string };

/** A file that we send. */
export interface ChatFile {
  readonly data: ArrayBuffer;
  readonly filename: string;
  readonly mimeType?: string;
}

/** A question with buttons. */
export interface ChatCard {
  readonly type: 'card';
  readonly children: (
    | { readonly type: 'text'; readonly content: string }
    | {
        readonly type: 'actions';
        readonly children: {
          readonly type: 'button';
          readonly id: string;
          readonly label: string;
          readonly value: string;
        }[];
      }
  )[];
}

/**
 * What the bridge needs of an adapter. Structural on purpose: each `@chat-adapter/*` pins a copy of `chat` of its
 * own, and the types of two copies do not fit each other.
 */
export interface ChatAdapter {
  readonly name: string;
  initialize(chat: ChatHost): Promise<void>;
  handleWebhook(
    request: Request,
    options?: { waitUntil?: (task: Promise<unknown>) => void },
  ): Promise<Response>;
  postMessage(threadId: string, message: ChatPostable): Promise<{ readonly id: string }>;
  /** Whether nobody but this person reads the thread. */
  isDM?(threadId: string): boolean;
  /** The thread that this person alone reads. */
  openDM?(userId: string): Promise<string>;
  /** Gives a file back its `fetchData`, after it was stored as JSON. */
  rehydrateAttachment?(attachment: ChatAttachment): ChatAttachment;
  startTyping?(threadId: string): Promise<void>;
}
