import { InputError } from '@aduan/core';

/** The error for a payload that is not Meta's. */
export function invalidPayload(): InputError {
  return new InputError('This is no delivery of WhatsApp.');
}
