import { templateFallback, whatsappChannel } from '@aduan/channel-whatsapp';
import type { Channel } from '@aduan/core';

/** The identifiers and credentials of the desk's WhatsApp number. */
export interface WhatsappSettings {
  readonly phoneNumberId: string;
  readonly accessToken: string;
  readonly appSecret: string;
  readonly verifyToken: string;
}

const variables = {
  phoneNumberId: 'WHATSAPP_PHONE_NUMBER_ID',
  accessToken: 'WHATSAPP_ACCESS_TOKEN',
  appSecret: 'WHATSAPP_APP_SECRET',
  verifyToken: 'WHATSAPP_VERIFY_TOKEN',
} as const satisfies Record<keyof WhatsappSettings, string>;

/**
 * Reads all four variables, or none.
 *
 * @returns null when the desk has no number
 * @throws TypeError that names what is missing
 */
export function readWhatsapp(
  environment: Readonly<Record<string, string | undefined>>,
): WhatsappSettings | null {
  const value = (option: keyof WhatsappSettings) => environment[variables[option]]?.trim() ?? '';
  const settings = {
    phoneNumberId: value('phoneNumberId'),
    accessToken: value('accessToken'),
    appSecret: value('appSecret'),
    verifyToken: value('verifyToken'),
  };
  const missing = Object.values(variables).filter((name) => !environment[name]?.trim());
  if (missing.length === Object.keys(variables).length) return null;
  if (missing.length === 0) return settings;
  throw new TypeError(`WhatsApp also needs ${missing.join(', ')}.`);
}

/**
 * WhatsApp at `/aduan/whatsapp`, where the desk has a number; a day after the citizen's last message, answers are
 * sent in a template.
 */
export function whatsappOf(settings: WhatsappSettings | null): { readonly whatsapp?: Channel } {
  if (!settings) return {};
  return { whatsapp: whatsappChannel({ ...settings, templateFallback: templateFallback('id') }) };
}
