import { AduanError, StoreError } from '../../errors.js';

/**
 * Converts a failure of the key provider. A temporary failure, such as an unreachable key management service, is an
 * error of the provider's own: work that needs the key waits for it.
 *
 * @throws StoreError `store-keys-unavailable`, retryable; an `AduanError` of the provider unchanged
 */
export function providerError(cause: unknown): never {
  if (AduanError.isInstance(cause)) throw cause;
  const message = 'The key provider failed. Try again when it is back.';
  throw new StoreError('store-keys-unavailable', message, { cause, retryable: true });
}
