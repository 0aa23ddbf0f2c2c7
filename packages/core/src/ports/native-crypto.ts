/** The part of a Node cipher that is used here. */
interface NativeCipher {
  setAAD(context: Uint8Array): unknown;
  update(data: Uint8Array): Uint8Array;
  final(): Uint8Array;
}

/** The part of `node:crypto` that is used here. Browsers share this code, so the types of Node are not used. */
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
 * The synchronous cryptography of the runtime, without an import: of Node ≥ 20.16 and compatible runtimes; undefined in
 * a browser.
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

/** Throws when a function cannot be used: runtimes that imitate Node may have functions that only throw. */
function tryEach(crypto: NativeCrypto): void {
  crypto.hash?.('sha256', '', 'hex');
  const key = crypto.createSecretKey(new Uint8Array(32));
  key.export();
  const [nonce, options] = [new Uint8Array(12), { authTagLength: 16 }];
  crypto.createHmac('sha256', key).update(nonce).digest('latin1');
  crypto.createCipheriv('aes-256-gcm', key, nonce, options);
  crypto.createDecipheriv('aes-256-gcm', key, nonce, options);
}
