import type { Locale } from '@aduan/core';
import { addressGroup, indonesianPhoneNumbers, type PhoneNumbers } from '@aduan/core/channel';
import { type CallableNumbers, callableNumbers } from '@aduan/core/voice';
import { checkedConsent, type WebchatConsent } from './consent/consent-options.js';
import type { WebchatCopies } from './copy/copy-options.js';
import { type WidgetScript, widgetScript } from './embed/widget-script.js';
import { type OpenLimit, openLimit } from './guard/open-limit.js';
import type { Origins } from './guard/origin.js';
import { createRates, type Rates } from './guard/rates.js';
import { type SecretRing, secretRing } from './guard/secret-ring.js';
import { defaultLimits, type WebchatLimits } from './limits.js';
import { messageBodySchema } from './message/message-body.js';
import type { WebchatOptions } from './options.js';
import { type TypingStatus, typingStatus } from './typing/typing.js';

/** The options with all defaults, and the state of one process. */
export interface Webchat {
  readonly account: string;
  readonly origins: Origins;
  readonly limits: WebchatLimits;
  readonly locale: Locale | undefined;
  readonly phone: PhoneNumbers;
  readonly callable: CallableNumbers;
  readonly ring: SecretRing;
  readonly rates: Rates;
  /** The client address for rate limits; null when the host does not provide it. */
  addressOf(request: Request): string | null;
  /** Open streams: by session, by client address, and in total. */
  readonly streams: OpenLimit;
  /** Running downloads: by session, by client address, and in total. */
  readonly downloads: OpenLimit;
  /** Running uploads of chunks and forms: by session and by client address. */
  readonly uploads: OpenLimit;
  /** Uploads with a chunk in progress. */
  readonly busyUploads: Set<string>;
  /** Required consent; null = none. */
  readonly consent: WebchatConsent | null;
  /** Options for copies by e-mail; null = not offered. */
  readonly copies: WebchatCopies | null;
  readonly wantsSecrecy: WebchatOptions['wantsSecrecy'];
  /** Whether browsers report that a citizen is typing. */
  readonly tellsTyping: boolean;
  /** Typing states. */
  readonly typing: TypingStatus;
  readonly page: WebchatOptions['page'];
  /** The script behind `<aduan-chat>`. @throws when it cannot be read */
  readonly widget: () => Promise<WidgetScript>;
  /** The script that the widget loads when opened. @throws when it cannot be read */
  readonly panel: () => Promise<WidgetScript>;
  readonly messageBody: ReturnType<typeof messageBodySchema>;
}

/** @throws InputError when a secret is missing, as with an unset variable, or too short */
export function webchatOf(options: WebchatOptions): Webchat {
  const limits = { ...defaultLimits, ...options.limits };
  return {
    account: options.account ?? 'web',
    origins: options.origins ?? [],
    limits,
    locale: options.locale,
    phone: options.phone ?? indonesianPhoneNumbers,
    callable: options.callable ?? callableNumbers(),
    ring: secretRing([options.secret ?? []].flat()),
    rates: createRates(limits),
    addressOf: (request) => {
      const address = options.clientAddress?.(request);
      return address ? addressGroup(address) : null;
    },
    streams: openLimit(limits.streamsPerSession, limits.streamsPerAddress, limits.streams),
    downloads: openLimit(limits.downloadsPerSession, limits.downloadsPerAddress, limits.downloads),
    uploads: openLimit(limits.uploadsPerSession, limits.uploadsPerAddress),
    busyUploads: new Set(),
    consent: options.consent ? checkedConsent(options.consent) : null,
    copies: options.copies ?? null,
    wantsSecrecy: options.wantsSecrecy,
    tellsTyping: options.tellsTyping ?? false,
    typing: typingStatus(),
    page: options.page,
    widget: widgetScript(options.widgetSource),
    panel: widgetScript(options.panelSource, 'panel'),
    messageBody: messageBodySchema(limits),
  };
}
