import * as z from 'zod';
import type { CallEvent } from './call-event.js';

const text = /* @__PURE__ */ z.string().max(10_000);
const count = /* @__PURE__ */ z.number().min(0);

const base = /* @__PURE__ */ z.object({
  call: text.min(1),
  from: text.nullable(),
  to: text.nullable(),
  turn: text.nullable(),
});
const recording = /* @__PURE__ */ z.object({ ref: text.min(1), seconds: count, mime: text.min(1) });

/** Schema for call events from a simulator, a socket or a program in another language. */
export const callEventSchema: z.ZodType<CallEvent> = /* @__PURE__ */ z.discriminatedUnion('type', [
  base.extend({ type: z.enum(['incoming', 'silence', 'continued', 'ended']) }),
  base.extend({ type: z.literal('digits'), digits: z.string().regex(/^[\d*#]{0,64}$/) }),
  base.extend({ type: z.literal('speech'), text, confidence: count.max(1).exactOptional() }),
  base.extend({ type: z.literal('recorded'), recording: recording.nullable() }),
  base.extend({ type: z.literal('recording-ready'), recording }),
  base.extend({ type: z.literal('queued'), position: count.nullable(), seconds: count }),
  base.extend({
    type: z.literal('connected'),
    outcome: z.enum(['answered', 'timeout', 'unavailable']),
  }),
]);
