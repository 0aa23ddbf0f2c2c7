import { InputError } from '@aduan/core';

/** What came is not what Meta sends. */
export function invalidPayload(): InputError {
  return new InputError('This is no delivery of WhatsApp.');
}
