/** The author of a message, in the form of the Chat SDK. */
export interface ChatAuthor {
  readonly userId: string;
  readonly userName: string;
  readonly fullName: string;
  readonly isBot: boolean | 'unknown';
  /** Whether the author is our own bot. */
  readonly isMe: boolean;
}

/** A file of a message. It can be kept only if the adapter can find it again by `fetchMetadata` or `url`. */
export interface ChatAttachment {
  readonly type: 'image' | 'file' | 'video' | 'audio';
  readonly url?: string | undefined;
  readonly name?: string | undefined;
  readonly mimeType?: string | undefined;
  /** In bytes. */
  readonly size?: number | undefined;
  readonly fetchMetadata?: Record<string, string> | undefined;
  /** Downloads the file from the provider. */
  fetchData?: (() => Promise<Uint8Array | ArrayBuffer>) | undefined;
}

/** A message in the form of the Chat SDK. */
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
