import { InputError } from '@aduan/core';
import type { Voices } from './render/voices.js';

/** Options of every TwiML provider. */
export interface TwimlOptions {
  /**
   * The address at which the provider reaches the line, as set in its console, such as
   * `https://aduan.example.go.id/aduan/phone`. It is part of the signatures, and callbacks go to it. Forwarding headers
   * of a proxy are not used, because they can be forged.
   */
  readonly publicUrl: string;
  /** Voices by language of the flow. Default: the provider's own. */
  readonly voices?: Voices;
}

/**
 * Checks the public address.
 *
 * @throws InputError when it is invalid
 */
export function checkPublicUrl(publicUrl: string): void {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : null;
  if (url && /^https?:$/.test(url.protocol) && url.hash === '') return;
  throw refusal(
    'publicUrl',
    'must be the address of the line, such as https://aduan.example.go.id/aduan/phone',
  );
}

/** @throws InputError when a secret is empty */
export function checkSecret(option: string, value: string): void {
  if (value === '') throw refusal(option, 'must not be empty');
}

/** An error for an invalid option, with its name but not its value. */
export function refusal(name: string, message: string): InputError {
  return new InputError(`"${name}" ${message}.`, [{ message, path: [name] }]);
}
