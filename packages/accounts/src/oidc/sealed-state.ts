import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import * as z from 'zod';

/** What the desk remembers of a sign-in while the person is at the provider. */
const signInState = /* @__PURE__ */ z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** Epoch ms. */
  expiresAt: z.number(),
});

/** See `signInState`. */
export type SignInState = z.infer<typeof signInState>;

/** Seals a state for the browser that began the sign-in, so that no instance has to remember it. */
export interface StateSealer {
  seal(state: SignInState): string;
  /** @returns null for what was changed, cut or sealed elsewhere */
  open(sealed: string): SignInState | null;
}

const [ivBytes, tagBytes] = [12, 16];

/** AES-256-GCM under a key derived from the secret. */
export function stateSealer(secret: string): StateSealer {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'aduan oidc sign-in state', 32));
  return {
    seal(state) {
      const iv = randomBytes(ivBytes);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const text = Buffer.concat([cipher.update(JSON.stringify(state)), cipher.final()]);
      return Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url');
    },
    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= ivBytes + tagBytes) return null;
      try {
        const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes));
        cipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
        const text = Buffer.concat([
          cipher.update(bytes.subarray(ivBytes + tagBytes)),
          cipher.final(),
        ]);
        return signInState.parse(JSON.parse(text.toString()));
      } catch {
        return null;
      }
    },
  };
}
