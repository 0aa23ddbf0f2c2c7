/** An outbound message, in the forms that every adapter accepts. */
export type ChatPostable =
  | { readonly raw: string; readonly files?: ChatFile[] }
  | { readonly card: ChatCard; readonly fallbackText: string };

/** An outbound file. */
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
