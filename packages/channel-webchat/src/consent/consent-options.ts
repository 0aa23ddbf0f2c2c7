import { InputError, type Label } from '@aduan/core';

/** Consent that a citizen gives before they write in the chat or send the plain form. */
export interface WebchatConsent {
  /**
   * Version of the text: a citizen who agreed to another version is asked again. 1 to 40 letters, digits, dots, dashes
   * and underscores, such as `2026-11`.
   */
  readonly version: string;
  /** Text of the consent, in a few plain sentences. */
  readonly text: Label;
  /** Address of the full privacy notice: a path of the same site, or an https URL. */
  readonly url?: string;
}

/** Checks a consent and returns it unchanged. @throws InputError when its version or its URL is invalid */
export function checkedConsent(consent: WebchatConsent): WebchatConsent {
  const { url, version } = consent;
  if (!/^[\w.-]{1,40}$/.test(version)) {
    throw new InputError(
      'The version of the consent must be 1 to 40 letters, digits, ".", "-", "_".',
    );
  }
  if (url !== undefined && !/^(https:\/\/|\/(?![/\\]))/.test(url)) {
    throw new InputError('The address of the consent must be a path or begin with https://.');
  }
  return consent;
}
