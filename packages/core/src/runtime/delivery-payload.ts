import * as z from 'zod';
import type { Content } from '../channel/content.js';
import type { ConversationId } from '../ids.js';
import type { SealedPlace } from '../store/rows.js';
import type { MessageWords } from '../ticket/events.js';
import type { Vault } from './vault.js';

const payloadSchema = /* @__PURE__ */ z.object({
  place: z.object({ box: z.string(), index: z.number() }),
  secrets: z.string().nullable(),
});

/**
 * What an outbox row holds: where the words lie, and the values that only the receiver may see,
 * sealed. It goes when the delivery is settled, and the values with it.
 */
export async function deliveryPayload(
  vault: Vault,
  input: {
    readonly place: SealedPlace;
    readonly conversationId: ConversationId;
    readonly secrets: Readonly<Record<string, string>> | undefined;
  },
): Promise<Uint8Array> {
  const sealed = input.secrets
    ? await vault.sealValue(`conversation:${input.conversationId}`, input.secrets)
    : null;
  const secrets = sealed && btoa(String.fromCharCode(...sealed));
  return new TextEncoder().encode(JSON.stringify({ place: input.place, secrets }));
}

/** Reads the content of a delivery back. @returns null when the words were erased */
export async function deliveryContent(
  vault: Vault,
  payload: Uint8Array,
  conversationId: ConversationId,
): Promise<Content | null> {
  const { place, secrets } = payloadSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  const [words] = (await vault.open([place])) as readonly (MessageWords | null)[];
  if (!words) return null;
  if (words.choices) return { type: 'choices', text: words.text, choices: words.choices };
  if (!secrets) return { type: 'text', text: words.text };
  const sealed = Uint8Array.from(atob(secrets), (character) => character.charCodeAt(0));
  const values = await vault.openValue(`conversation:${conversationId}`, sealed);
  return { type: 'text', text: words.text, secrets: values as Readonly<Record<string, string>> };
}
