import type { ChannelContext } from '@aduan/core/channel';
import { isSameSecret } from '@aduan/http';

/** The header with the proof. Mail programs do not repeat it in answers; a server that returns a mail returns it, too. */
export const proofHeader = 'x-aduan-proof';

type Kv = Pick<ChannelContext, 'kv'>;

/** Proofs that a returned mail is one that the desk sent. */
export interface MailProofs {
  /** The proof of our mail, by its id without brackets: 128 bits in hex, so that the header fits one line. */
  proofOf(messageId: string, context: Kv): Promise<string>;
  /** Compares in constant time. */
  isProof(proof: string, messageId: string, context: Kv): Promise<boolean>;
}

const dataKeyPath = 'proof-key';

/**
 * Makes the proofs of one mailbox.
 *
 * @param secret - of the options; undefined = the desk generates and stores its own
 */
export function mailProofs(secret: string | undefined): MailProofs {
  async function proofOf(messageId: string, context: Kv): Promise<string> {
    const name = { name: 'HMAC', hash: 'SHA-256' };
    const bytes = new TextEncoder().encode(secret ?? (await ownKey(context)));
    const key = await crypto.subtle.importKey('raw', bytes, name, false, ['sign']);
    // The prefix separates proofs from the secret's other use: signed requests begin with a number.
    const proven = new TextEncoder().encode(`mail of the desk\n${messageId}`);
    return hexOf(await crypto.subtle.sign('HMAC', key, proven)).slice(0, 32);
  }
  return {
    proofOf,
    isProof: async (proof, messageId, context) =>
      isSameSecret(proof, await proofOf(messageId, context)),
  };
}

/** The first caller generates the key; all others use that one. */
async function ownKey({ kv }: Kv): Promise<string> {
  const known = await kv.get(dataKeyPath);
  if (known) return known;
  const made = hexOf(crypto.getRandomValues(new Uint8Array(32)).buffer);
  return (await kv.set(dataKeyPath, made, { ifAbsent: true })) ? made : ownKey({ kv });
}

function hexOf(bytes: ArrayBuffer): string {
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
