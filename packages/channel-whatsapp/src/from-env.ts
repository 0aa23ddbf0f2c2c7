import type { Channel } from '@aduan/core';
import { readVariables } from '@aduan/http';
import type { WhatsappOptions } from './options.js';
import { templateFallback } from './send/template-fallback.js';
import { whatsappChannel } from './whatsapp-channel.js';

const variables = {
  phoneNumberId: 'WHATSAPP_PHONE_NUMBER_ID',
  accessToken: 'WHATSAPP_ACCESS_TOKEN',
  appSecret: 'WHATSAPP_APP_SECRET',
  verifyToken: 'WHATSAPP_VERIFY_TOKEN',
} as const satisfies Partial<Record<keyof WhatsappOptions, string>>;

/**
 * Makes the WhatsApp channel from `WHATSAPP_PHONE_NUMBER_ID`, `WHATSAPP_ACCESS_TOKEN`, `WHATSAPP_APP_SECRET` and
 * `WHATSAPP_VERIFY_TOKEN`. A day after the citizen's last message, answers are sent in an Indonesian template.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when none of them is set
 * @throws TypeError that names the variables that are missing
 */
export function whatsappFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
): Channel | null {
  const account = readVariables(environment, 'WhatsApp', variables);
  return account && whatsappChannel({ ...account, templateFallback: templateFallback('id') });
}
