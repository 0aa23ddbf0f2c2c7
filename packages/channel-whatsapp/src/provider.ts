import type { WhatsappAuth, WhatsappOptions } from './options.js';

type ProviderOptions = WhatsappAuth &
  Pick<WhatsappOptions, 'phoneNumberId' | 'apiVersion' | 'baseUrl' | 'mediaBaseUrl' | 'locale'>;

/** Addresses and credentials of the provider. */
export interface Provider {
  /** Base URL of `/messages` and `/media`. */
  readonly baseUrl: string;
  /** Base URL of file ids. */
  readonly mediaBaseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly locale: 'id' | 'en';
}

/** The provider of a channel: Meta, unless the options name another one. */
export function providerOf(options: ProviderOptions): Provider {
  const { apiVersion = 'v25.0', phoneNumberId, locale = 'id' } = options;
  const graph = `https://graph.facebook.com/${apiVersion}`;
  return {
    baseUrl: options.baseUrl ?? `${graph}/${encodeURIComponent(phoneNumberId)}`,
    mediaBaseUrl: options.mediaBaseUrl ?? (options.baseUrl ? `${options.baseUrl}/media` : graph),
    headers: options.headers ?? { authorization: `Bearer ${options.accessToken}` },
    locale,
  };
}
