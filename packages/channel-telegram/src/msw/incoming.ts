/** The sender. */
export interface TelegramSender {
  /** The number of the user at Telegram, such as 7000000001. */
  readonly from: number;
  /** First name. Default `Warga`. */
  readonly name?: string;
}

/** A file that a citizen sends. The stand-in serves its bytes. */
export interface TelegramFile {
  readonly kind: 'photo' | 'video' | 'audio' | 'voice' | 'document';
  readonly mime: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Name of a document. */
  readonly name?: string;
  readonly caption?: string;
}

/** Content from a citizen. */
export type TelegramContent =
  | { readonly text: string }
  | { readonly file: TelegramFile }
  /** A button of ours that is pressed. */
  | { readonly choice: { readonly id: string; readonly title: string } }
  /** In degrees. */
  | { readonly location: { readonly latitude: number; readonly longitude: number } }
  /** Fields of a message as Telegram writes them, for other kinds. */
  | { readonly message: Readonly<Record<string, unknown>> };

/**
 * An event at Telegram: a message of a citizen, or a raw update. A raw update may omit its id; ids are then counted.
 */
export type TelegramIncoming =
  | (TelegramSender & TelegramContent)
  | { readonly update: Readonly<Record<string, unknown>> };
