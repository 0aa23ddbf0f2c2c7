import * as z from 'zod';
import type { VoiceInstruction } from './voice-instruction.js';

const text = /* @__PURE__ */ z.string();
const count = /* @__PURE__ */ z.int().min(0);
const finish = /* @__PURE__ */ z.enum(['#', '*']);

/** Schema for turns from a store, a socket or a program in another language. */
export const voiceInstructionSchema: z.ZodType<VoiceInstruction> = /* @__PURE__ */ z.object({
  id: text.min(1),
  language: text.min(1),
  say: z.array(
    z.discriminatedUnion('type', [
      z.object({ type: z.literal('text'), text, language: text.min(1) }),
      z.object({ type: z.literal('audio'), url: z.url(), text, language: text.min(1) }),
    ]),
  ),
  next: z.discriminatedUnion('do', [
    z.object({
      do: z.literal('gather'),
      digits: z
        .object({ min: count, max: count.min(1), finish: finish.exactOptional() })
        .exactOptional(),
      speech: z.object({ hints: z.array(text) }).exactOptional(),
      timeoutMs: count,
      secret: z.literal(true).exactOptional(),
    }),
    z.object({
      do: z.literal('record'),
      maxSeconds: count.min(1),
      silenceSeconds: count.min(1),
      finish,
    }),
    z.object({ do: z.literal('dial'), to: text.min(1), timeoutSeconds: count.min(1) }),
    z.object({ do: z.literal('queue'), queue: text.min(1) }),
    z.object({ do: z.literal('hold'), seconds: count.min(1) }),
    z.object({ do: z.literal('leave') }),
    z.object({ do: z.literal('wait'), seconds: count.min(1) }),
    z.object({ do: z.literal('hangup') }),
  ]),
});
