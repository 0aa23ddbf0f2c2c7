import type { WhatsappOptions } from './options.js';

/** Where the provider is, and what opens it. */
export interface Provider {
  /** What stands before `/messages` and `/media`. */
  readonly baseUrl: string;
  /** What stands before the id of a file. */
  readonly mediaBaseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly locale: 'id' | 'en';
}

/** The provider of a channel: Meta, unless the options name another one. */
export function providerOf(options: WhatsappOptions): Provider {
  const { apiVersion = 'v25.0', phoneNumberId, locale = 'id' } = options;
  const graph = `https://graph.facebook.com/${apiVersion}`;
  return {
    baseUrl: options.baseUrl ?? `${graph}/${encodeURIComponent(phoneNumberId)}`,
    mediaBaseUrl: options.mediaBaseUrl ?? (options.baseUrl ? `${options.baseUrl}/media` : graph),
    headers: options.headers ?? { authorization: `Bearer ${options.accessToken}` },
    locale,
  };
}
