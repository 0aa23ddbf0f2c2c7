import { readVariables } from '@aduan/http';
import { type AsteriskVoice, asteriskVoice } from './asterisk-voice.js';
import type { AsteriskOptions } from './line/line-options.js';

/** Options that have no variable: the voice, queues, limits. */
export type AsteriskLine = Omit<
  AsteriskOptions,
  'url' | 'username' | 'password' | 'application' | 'endpointOf'
>;

/**
 * Makes a phone line that connects to Asterisk, from `ARI_URL`, `ARI_USERNAME` and `ARI_PASSWORD`. `ARI_APPLICATION` is
 * the application of the dialplan, by default `aduan`. `ARI_ENDPOINT`, such as `PJSIP/{number}@trunk`, defines how to
 * ring a number; without it, numbers are not rung.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when none of the first three is set
 * @throws TypeError that names the variable to correct, never its value; InputError for an invalid option
 */
export function asteriskFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
  line: AsteriskLine,
): AsteriskVoice | null {
  const server = readVariables(environment, 'Asterisk', {
    url: 'ARI_URL',
    username: 'ARI_USERNAME',
    password: 'ARI_PASSWORD',
  });
  if (!server) return null;
  const application = environment.ARI_APPLICATION?.trim() || 'aduan';
  const endpoint = environment.ARI_ENDPOINT?.trim();
  if (!endpoint) return asteriskVoice({ ...line, ...server, application });
  if (!endpoint.includes('{number}')) {
    throw new TypeError('ARI_ENDPOINT must hold {number}, such as PJSIP/{number}@trunk.');
  }
  const endpointOf = (to: string) => endpoint.replace('{number}', () => to);
  return asteriskVoice({ ...line, ...server, application, endpointOf });
}
