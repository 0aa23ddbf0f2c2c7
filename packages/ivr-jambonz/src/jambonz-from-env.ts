import type { VoiceWebhook } from '@aduan/core/voice';
import { readVariables } from '@aduan/http';
import { type JambonzVoiceOptions, jambonzVoice } from './jambonz-voice.js';

/** Options that have no variable: the address of the line, voices, a recorder. */
export type JambonzLine = Omit<JambonzVoiceOptions, 'accountSid' | 'webhookSecret' | 'callerId'>;

/**
 * Makes a phone line of a jambonz that calls the desk, from `JAMBONZ_ACCOUNT_SID` and `JAMBONZ_WEBHOOK_SECRET`.
 * `JAMBONZ_CALLER_ID` is the number that officers see who are rung.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when neither is set
 * @throws TypeError that names the variable that is missing; InputError for an invalid option
 */
export function jambonzFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
  line: JambonzLine,
): VoiceWebhook | null {
  const account = readVariables(environment, 'jambonz', {
    accountSid: 'JAMBONZ_ACCOUNT_SID',
    webhookSecret: 'JAMBONZ_WEBHOOK_SECRET',
  });
  const callerId = environment.JAMBONZ_CALLER_ID?.trim();
  return account && jambonzVoice({ ...line, ...account, ...(callerId && { callerId }) });
}
