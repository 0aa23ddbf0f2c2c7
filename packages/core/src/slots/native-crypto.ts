/**
 * The cryptography of the runtime that answers at once: that of Node ≥ 20.16 and of what imitates it, asked for
 * without an import; undefined in a browser.
 */
export function nativeCrypto() {
  const runtime: { readonly process?: Partial<NodeJS.Process> } = globalThis;
  const crypto = runtime.process?.getBuiltinModule?.('node:crypto');
  return typeof crypto?.createSecretKey === 'function' ? crypto : undefined;
}
