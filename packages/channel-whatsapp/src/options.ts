import type { Channel } from '@aduan/core';

/** Credentials of the provider: a token of Meta, or the headers of a provider with the same API. */
export type WhatsappAuth =
  | { readonly accessToken: string; readonly headers?: never }
  | { readonly headers: Readonly<Record<string, string>>; readonly accessToken?: never };

/** How webhook requests are verified: with the app secret of Meta, or with a check of your own. */
export type WhatsappProof =
  | { readonly appSecret: string; readonly verify?: never }
  | { readonly verify: Channel['verify']; readonly appSecret?: never };

/** Options of `whatsappChannel`. */
export type WhatsappOptions = WhatsappAuth &
  WhatsappProof & {
    /** The id of our phone number at Meta; not the number itself. */
    readonly phoneNumberId: string;
    /** The token that Meta repeats when it verifies the webhook address. */
    readonly verifyToken: string;
    /** Version of the Graph API. Default `v25.0`, which Meta keeps until 29 July 2028. */
    readonly apiVersion?: string;
    /** Base URL of `/messages` and `/media`. Default: our number at the Graph API. */
    readonly baseUrl?: string;
    /** Base URL of file ids. Default: the Graph API. */
    readonly mediaBaseUrl?: string;
    /**
     * The approved template to send when the citizen last wrote more than 24 hours ago. Default: none, so such a
     * message fails visibly. See `templateFallback`.
     */
    readonly templateFallback?: NonNullable<Channel['templateFallback']>;
    /**
     * Entry points of the flow, each with the text that a link prefills for the citizen
     * (`https://wa.me/<number>?text=…`). A message that is or begins with this text enters the flow there. At most 200
     * characters each. Default: none.
     */
    readonly entryPoints?: Readonly<Record<string, string>>;
    /** Language of the button that opens a list of choices. Default `id`. */
    readonly locale?: 'id' | 'en';
  };
