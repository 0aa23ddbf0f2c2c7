import type { WhatsappOptions } from '../options.js';

/** One message or status of a webhook payload. */
export type WebhookItem = Readonly<Record<string, unknown>>;

/** A person as Meta describes who wrote. */
export interface PayloadContact {
  readonly profile: { readonly name: string };
  readonly wa_id?: string;
  readonly user_id?: string;
}

/** The value of a change of the field `messages`, about a number of ours. */
export function changeValue(
  { phoneNumberId }: Pick<WhatsappOptions, 'phoneNumberId'>,
  more: object,
) {
  return {
    messaging_product: 'whatsapp',
    metadata: { display_phone_number: '622150000000', phone_number_id: phoneNumberId },
    ...more,
  };
}

/**
 * A webhook payload of Meta
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview, read in November 2026).
 */
export function webhookPayload(...changes: readonly object[]) {
  return { object: 'whatsapp_business_account', entry: [{ id: '102290129340398', changes }] };
}
