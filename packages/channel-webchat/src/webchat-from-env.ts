import type { WebchatConsent } from './consent/consent-options.js';
import type { WebchatOptions } from './options.js';
import { type WebchatChannel, webchatChannel } from './webchat-channel.js';

/** Options of `webchatFromEnv`: includes the consent, which the environment can switch on. */
export interface WebchatEnvOptions extends Omit<WebchatOptions, 'consent'> {
  readonly consent: Omit<WebchatConsent, 'version'>;
}

/**
 * Makes the web chat. Citizens agree to `consent` before they write where `ADUAN_CHAT_CONSENT` has the version of its
 * text, such as `2026-1`; use it together with `consentIntake`.
 *
 * @param environment - variables by name, such as `process.env`
 * @throws TypeError that names the variable to correct; InputError for an invalid option
 */
export function webchatFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
  { consent, ...options }: WebchatEnvOptions,
): WebchatChannel {
  const version = environment.ADUAN_CHAT_CONSENT?.trim();
  if (!version) return webchatChannel(options);
  if (!/^[\w.-]{1,40}$/.test(version)) {
    throw new TypeError(
      'ADUAN_CHAT_CONSENT must be a version such as 2026-1: 1 to 40 letters, digits, ".", "-", "_".',
    );
  }
  return webchatChannel({ ...options, consent: { ...consent, version } });
}
