import { InputError } from '@aduan/core';
import { callEventSchema, type VoiceCapabilities, type VoiceWebhook } from '@aduan/core/voice';
import * as z from 'zod';

/** What comes from a simulated phone: one thing that happened, or several at once. */
const deliverySchema = /* @__PURE__ */ z.array(callEventSchema).min(1).max(4);

/** A provider that can do everything, in Indonesian and English. */
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
 * A provider without telephones: events and turns travel as they are, as JSON. For tests, the terminal and a phone
 * that is drawn on a page. It proves nothing about whoever calls: keep it out of a desk that others can reach.
 *
 * @param capabilities - what the provider that it stands in for cannot do
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
