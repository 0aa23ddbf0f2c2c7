/** A cipher of the runtime, as far as it is used here. */
interface NativeCipher {
  setAAD(context: Uint8Array): unknown;
  update(data: Uint8Array): Uint8Array;
  final(): Uint8Array;
}

/** What `node:crypto` has of what is used here; browsers share this code, and know no types of Node. */
export interface NativeCrypto<Key = { export(): Uint8Array }> {
  /** Since Node 20.12. */
  hash?(algorithm: 'sha256', data: string | Uint8Array, encoding: 'hex'): string;
  createSecretKey(raw: Uint8Array): Key;
  createHmac(
    hash: 'sha256',
    key: Key,
  ): { update(data: Uint8Array): { digest(encoding: 'latin1'): string } };
  createCipheriv(
    algorithm: 'aes-256-gcm',
    key: Key,
    nonce: Uint8Array,
    options: { readonly authTagLength: number },
  ): NativeCipher & { getAuthTag(): Uint8Array };
  createDecipheriv(
    algorithm: 'aes-256-gcm',
    key: Key,
    nonce: Uint8Array,
    options: { readonly authTagLength: number },
  ): NativeCipher & { setAuthTag(tag: Uint8Array): unknown };
}

interface Runtime {
  readonly process?: { getBuiltinModule?(name: 'node:crypto'): NativeCrypto | undefined };
}

/**
 * The cryptography of the runtime that answers at once: that of Node ≥ 20.16 and of what imitates it, asked for
 * without an import; undefined in a browser.
 */
export function nativeCrypto(): NativeCrypto | undefined {
  const runtime: Runtime = globalThis as object;
  try {
    const crypto = runtime.process?.getBuiltinModule?.('node:crypto');
    if (crypto) tryEach(crypto);
    return crypto;
  } catch {
    return undefined;
  }
}

/** Throws where one cannot be used: what imitates Node may have functions that do nothing else. */
function tryEach(crypto: NativeCrypto): void {
  crypto.hash?.('sha256', '', 'hex');
  const key = crypto.createSecretKey(new Uint8Array(32));
  key.export();
  const [nonce, options] = [new Uint8Array(12), { authTagLength: 16 }];
  crypto.createHmac('sha256', key).update(nonce).digest('latin1');
  crypto.createCipheriv('aes-256-gcm', key, nonce, options);
  crypto.createDecipheriv('aes-256-gcm', key, nonce, options);
}
