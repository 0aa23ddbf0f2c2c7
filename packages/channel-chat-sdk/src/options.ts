import type { AddressId, Capabilities, ChannelErrorInfo } from '@aduan/core/channel';
import type { ChatAdapter } from './adapter/chat-adapter.js';
import type { ChatAuthor } from './adapter/chat-message.js';

/** Options of `chatSdkChannel`. */
export interface ChatSdkOptions {
  /** An adapter of the Chat SDK, such as `createSlackAdapter(…)`. It must use webhooks. */
  readonly adapter: ChatAdapter;
  /** Capabilities and limits of this adapter that differ from the defaults. */
  readonly capabilities?: Partial<Capabilities>;
  /** Our account, such as a workspace or number. Default: the name of the adapter. */
  readonly account?: string;
  /**
   * The ids of a person, strongest first. Default: `user` with the id of the platform. Return a phone number or an
   * email address only where the platform has verified it, since people are recognised by it.
   */
  readonly idsOf?: (author: ChatAuthor) => readonly AddressId[];
  /** Reads the adapter's own errors. `null` = the codes of the SDK and the status decide. */
  readonly classify?: (error: unknown) => ChannelErrorInfo | null;
  /** Timeout of initialising and of reading a webhook request, each, in ms. Default 10,000. */
  readonly timeoutMs?: number;
}

/** Capabilities of most adapters. Adapters report neither delivery nor reading. */
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
