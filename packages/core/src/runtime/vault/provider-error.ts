import { AduanError, StoreError } from '../../errors.js';

/**
 * What a failure of the key provider means. A provider that is away, such as a key management service, throws errors of
 * its own: they may pass, so what needs the key waits for it.
 *
 * @throws StoreError `store-keys-unavailable`, retryable; an `AduanError` of the provider as it is
 */
export function providerError(cause: unknown): never {
  if (AduanError.isInstance(cause)) throw cause;
  const message = 'The key provider failed. Try again when it is back.';
  throw new StoreError('store-keys-unavailable', message, { cause, retryable: true });
}
