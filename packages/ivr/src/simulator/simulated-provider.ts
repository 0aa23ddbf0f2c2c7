import { InputError } from '@aduan/core';
import { callEventSchema, type VoiceCapabilities, type VoiceWebhook } from '@aduan/core/voice';
import * as z from 'zod';

/** A delivery of a simulated phone: one or several events. */
const deliverySchema = /* @__PURE__ */ z.array(callEventSchema).min(1).max(4);

/** Default capabilities: everything, in Indonesian and English. */
const everything: VoiceCapabilities = {
  recognises: ['id', 'en'],
  speaks: ['id', 'en'],
  record: true,
  queue: true,
  dial: true,
  deadlineMs: 10_000,
  maxBodyBytes: 65_536,
};

/**
 * A provider without telephones: events and instructions are sent as plain JSON. For tests, the terminal and a phone on
 * a web page. It does not authenticate the caller: do not use it in a desk that others can reach.
 *
 * @param capabilities - overrides, to simulate a provider that can do less
 */
export function simulatedProvider(capabilities: Partial<VoiceCapabilities> = {}): VoiceWebhook {
  return {
    contract: 'voice/1',
    name: 'simulated',
    capabilities: { ...everything, ...capabilities },
    verify: async () => ({ ok: true }),
    parse(_request, body) {
      const delivery = deliverySchema.safeParse(jsonIn(body));
      if (delivery.success) return delivery.data;
      throw new InputError(
        'That is no delivery of a simulated phone.',
        delivery.error.issues.map(({ message, path }) => ({ message, path: path.map(String) })),
      );
    },
    render: (turn) => Response.json(turn),
    fetchRecording: async ({ mime }) => ({ body: new Blob(['~']).stream(), mime }),
  };
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}
