import { InputError } from '@aduan/core';
import type { Voices } from './render/voices.js';

/** What every provider of TwiML is told. */
export interface TwimlOptions {
  /**
   * The address under which the provider reaches the line, as it stands in its console, such as
   * `https://aduan.example.go.id/aduan/phone`. Signatures are made over it, and callbacks go to it. What a proxy says
   * about it in headers is not believed: anybody can write a header.
   */
  readonly publicUrl: string;
  /** Voices by language of the flow. Default: the provider's own. */
  readonly voices?: Voices;
}

/**
 * Sees to it that an address is one.
 *
 * @throws InputError
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

/** Refuses what was given by its name, without what stands in it. */
export function refusal(name: string, message: string): InputError {
  return new InputError(`"${name}" ${message}.`, [{ message, path: [name] }]);
}
