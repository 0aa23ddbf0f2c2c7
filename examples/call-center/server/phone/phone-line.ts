import type { Channel, Tickets } from '@aduan/core';
import type { DialogueIntakeOptions } from '@aduan/dialogue';
import { phoneChannel } from '@aduan/ivr';
import { kopdesPhoneFlow } from '@aduan/ivr/kopdes';
import { type ExchangeLine, exchangeVoice } from './exchange-voice.js';

/** What the phone line of this desk does its work with; the desk does not stand yet while it is made. */
export interface PhoneLineParts extends Pick<DialogueIntakeOptions, 'perform' | 'know'> {
  readonly tickets: () => Tickets;
}

/** The phone at `/aduan/phone`, where the desk has an exchange: the conversation of the chat, as a call. */
export function phoneOf(
  exchange: ExchangeLine | null,
  parts: PhoneLineParts,
): { readonly phone?: Channel } {
  if (!exchange) return {};
  const { know, perform, tickets } = parts;
  return {
    phone: phoneChannel({
      flow: kopdesPhoneFlow,
      provider: exchangeVoice(exchange),
      perform,
      tickets,
      ...(know && { know }),
    }),
  };
}
