import type { Locale } from '@aduan/core';
import type { Origins } from './guard/origin.js';
import { createRates, type Rates } from './guard/rates.js';
import { type SecretRing, secretRing } from './guard/secret-ring.js';
import { defaultLimits, type WebchatLimits } from './limits.js';
import { messageBodySchema } from './message/message-body.js';
import type { WebchatOptions } from './options.js';
import { type StreamSlots, streamSlots } from './stream/stream-slots.js';

/** The options with every default filled in, and the little state of one process. */
export interface Webchat {
  readonly account: string;
  readonly origins: Origins;
  readonly limits: WebchatLimits;
  readonly locale: Locale | undefined;
  readonly ring: SecretRing;
  readonly rates: Rates;
  readonly slots: StreamSlots;
  /** Uploads of which a chunk is being taken. */
  readonly busyUploads: Set<string>;
  readonly page: WebchatOptions['page'];
  readonly messageBody: ReturnType<typeof messageBodySchema>;
}

/** @throws InputError when a secret is too short */
export function webchatOf(options: WebchatOptions): Webchat {
  const limits = { ...defaultLimits, ...options.limits };
  return {
    account: options.account ?? 'web',
    origins: options.origins ?? [],
    limits,
    locale: options.locale,
    ring: secretRing(typeof options.secret === 'string' ? [options.secret] : options.secret),
    rates: createRates(limits, options.clientAddress),
    slots: streamSlots(limits),
    busyUploads: new Set(),
    page: options.page,
    messageBody: messageBodySchema(limits),
  };
}
