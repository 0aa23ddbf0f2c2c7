import * as z from 'zod';
import { jsonIn } from '../hooks/payload.js';

const messageSchema = /* @__PURE__ */ z.object({
  type: z.string().max(100),
  msgid: z.string().min(1).max(200),
  call_sid: z.string().max(100).nullable().catch(null),
  hook: z.string().max(2_000).nullable().catch(null),
  data: z.record(z.string(), z.unknown()).catch({}),
});

/** A message of jambonz over its WebSocket, with its data unparsed. */
export type SocketMessage = z.infer<typeof messageSchema>;

/** @returns null for an invalid message */
export function readSocketMessage(text: string): SocketMessage | null {
  return messageSchema.safeParse(jsonIn(text)).data ?? null;
}
