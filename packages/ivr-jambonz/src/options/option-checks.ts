import { InputError } from '@aduan/core';

/** @throws InputError when a secret is empty */
export function checkSecret(option: string, value: string): void {
  if (value === '') throw refusal(option, 'must not be empty');
}

/**
 * Checks an address.
 *
 * @throws InputError when it is invalid
 */
export function checkAddress(option: string, address: string, schemes: RegExp): void {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url && schemes.test(url.protocol) && url.hash === '' && url.username === '') return;
  throw refusal(
    option,
    'must be an address without a password in it, such as https://aduan.example.go.id/aduan/phone',
  );
}

/** An error for an invalid option, with its name but not its value. */
export function refusal(option: string, message: string): InputError {
  return new InputError(`"${option}" ${message}.`, [{ message, path: [option] }]);
}
