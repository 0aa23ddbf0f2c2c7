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
  /** Brings its bytes from the provider. */
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
