import type { AddressId, Capabilities, ChannelErrorInfo } from '@aduan/core';
import type { ChatAdapter } from './adapter/chat-adapter.js';
import type { ChatAuthor } from './adapter/chat-message.js';

/** Options of `chatSdkChannel`. */
export interface ChatSdkOptions {
  /** An adapter of the Chat SDK, such as `createSlackAdapter(…)`. It must use webhooks. */
  readonly adapter: ChatAdapter;
  /** What this adapter can do beyond the defaults, and its limits. */
  readonly capabilities?: Partial<Capabilities>;
  /** Our side, such as a workspace or number. Default: the name of the adapter. */
  readonly account?: string;
  /**
   * Who somebody is, strongest id first. Default: `user` with the id of the platform. Name a phone or an address
   * only where the platform vouches for it: by it people are known again.
   */
  readonly idsOf?: (author: ChatAuthor) => readonly AddressId[];
  /** Reads errors that are the adapter's own. `null` = the codes of the SDK and the status decide. */
  readonly classify?: (error: unknown) => ChannelErrorInfo | null;
  /** How long initialising, and reading a delivery, may take each, in ms. Default 10,000. */
  readonly timeoutMs?: number;
}

/** What most adapters can do. An adapter tells neither that a message arrived nor that it was read. */
export const defaultCapabilities: Capabilities = {
  inbound: ['text', 'media', 'choice', 'unsupported', 'edit', 'delete', 'reaction'],
  outbound: ['text'],
  receipts: [],
  text: { maxCharacters: 2_000, markdown: false },
  choices: false,
  media: {
    image: { maxBytes: 20 * 1_048_576 },
    audio: { maxBytes: 20 * 1_048_576 },
    video: { maxBytes: 20 * 1_048_576 },
    document: { maxBytes: 20 * 1_048_576 },
  },
  replyWindow: null,
  rate: [],
  transport: 'webhook',
  idempotentSend: false,
};
