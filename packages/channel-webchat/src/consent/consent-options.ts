import { InputError, type Label } from '@aduan/core';

/** What a citizen agrees to before he writes anything, or sends the plain form. */
export interface WebchatConsent {
  /**
   * Changes with the text: whoever agreed to another version is asked again. 1 to 40 letters, digits, dots,
   * dashes and underscores, such as `2026-11`.
   */
  readonly version: string;
  /** What he agrees to, in a few plain sentences. */
  readonly text: Label;
  /** Where the whole notice stands: a path of the same site, or an https address. */
  readonly url?: string;
}

/** @throws InputError when the version or the address is none */
export function checkedConsent(consent: WebchatConsent): WebchatConsent {
  const { url, version } = consent;
  if (!/^[\w.-]{1,40}$/.test(version)) {
    throw new InputError(
      'The version of the consent must be 1 to 40 letters, digits, ".", "-", "_".',
    );
  }
  if (url !== undefined && !/^(https?:\/\/|\/(?!\/))/.test(url)) {
    throw new InputError('The address of the consent must be a path or begin with https://.');
  }
  return consent;
}
