import type { Tickets } from '@aduan/core';
import type { DialogueIntakeOptions } from '@aduan/dialogue';
import { type PhoneChannel, phoneChannel, type textGatewayFromEnv } from '@aduan/ivr';
import { kopdesPhoneFlow } from '@aduan/kopdes/phone';
import { type ExchangeLine, exchangeVoice } from './exchange-voice.js';

/** The dependencies of the phone line; the desk does not exist yet while it is made. */
export interface PhoneLineParts
  extends Pick<DialogueIntakeOptions, 'perform' | 'know'>,
    Required<Pick<DialogueIntakeOptions, 'privacyNotice'>> {
  readonly tickets: () => Tickets;
  /** Sends the ticket number as a message, if the desk has such a service. */
  readonly sendText: ReturnType<typeof textGatewayFromEnv>;
}

/** The phone at `/aduan/phone`, where the desk has an exchange: the chat's conversation as a call. */
export function phoneOf(
  exchange: ExchangeLine | null,
  { know, perform, privacyNotice, sendText, tickets }: PhoneLineParts,
): PhoneChannel | null {
  if (!exchange) return null;
  return phoneChannel({
    flow: kopdesPhoneFlow,
    provider: exchangeVoice(exchange),
    officers: { desk: { queue: 'petugas' } },
    perform,
    privacyNotice,
    tickets,
    ...(know && { know }),
    ...(sendText && { sendText }),
  });
}
