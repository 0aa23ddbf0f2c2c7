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
