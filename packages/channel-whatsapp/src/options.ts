import type { Channel } from '@aduan/core';

/** What opens the provider: a token of Meta, or the headers of a provider that speaks like it. */
export type WhatsappAuth =
  | { readonly accessToken: string; readonly headers?: never }
  | { readonly headers: Readonly<Record<string, string>>; readonly accessToken?: never };

/** What proves that a delivery is genuine: the secret of the app at Meta, or a check of your own. */
export type WhatsappProof =
  | { readonly appSecret: string; readonly verify?: never }
  | { readonly verify: Channel['verify']; readonly appSecret?: never };

/** Options of `whatsappChannel`. */
export type WhatsappOptions = WhatsappAuth &
  WhatsappProof & {
    /** The id of our number at Meta; not the number. */
    readonly phoneNumberId: string;
    /** The word that Meta repeats when it asks whether the address is ours. */
    readonly verifyToken: string;
    /** Version of the Graph API. Default `v25.0`, which Meta keeps until 29 July 2028. */
    readonly apiVersion?: string;
    /** What stands before `/messages` and `/media`. Default: our number at the Graph API. */
    readonly baseUrl?: string;
    /** What stands before the id of a file. Default: the Graph API. */
    readonly mediaBaseUrl?: string;
    /**
     * The approved template that says a content when the citizen wrote more than 24 hours ago. Default: none,
     * so that such a message fails visibly. See `templateFallback`.
     */
    readonly templateFallback?: NonNullable<Channel['templateFallback']>;
    /**
     * Doors of the flow, each with the words that a link writes for the citizen (`https://wa.me/<number>?text=…`):
     * who sends them, alone or before his own, came through that door. At most 200 characters each. Default: none.
     */
    readonly doors?: Readonly<Record<string, string>>;
    /** Language of the button that opens a list of choices. Default `id`. */
    readonly locale?: 'id' | 'en';
  };
