import { InputError } from '@aduan/core';
import * as z from 'zod';
import { readNumber } from './call-number.js';

/** Local and international numbers, extensions, SIP addresses. A withheld number is read as null. */
const number = /* @__PURE__ */ z
  .string()
  .max(1_000)
  .nullish()
  .transform((text) => readNumber(text ?? ''));

const recording = /* @__PURE__ */ z.object({
  url: z.url().max(2_000),
  seconds: z.number().min(0).max(86_400).optional(),
  mime: z
    .string()
    .regex(/^audio\/[\w.+-]{1,60}$/)
    .optional(),
});

const call = {
  call: /* @__PURE__ */ z.string().min(1).max(200),
  from: number,
  to: number,
  officer: number,
  /** Whether the call is being recorded: a ticket that is opened from it then waits for the file. */
  recorded: /* @__PURE__ */ z.boolean().optional(),
};

const message = /* @__PURE__ */ z
  .discriminatedUnion('type', [
    z.object({
      type: z.enum(['call.ringing', 'call.answered', 'call.ended', 'call.missed']),
      data: z.object(call),
    }),
    z.object({ type: z.literal('call.recorded'), data: z.object({ ...call, recording }) }),
  ])
  .and(z.object({ timestamp: z.iso.datetime({ offset: true }) }));

/** An event that a telephone system sends about a call. */
export type SystemEvent = z.infer<typeof message>;

/** Parses the body of a webhook. @throws InputError when it is invalid */
export function readSystemEvent(body: Uint8Array): SystemEvent {
  const read = message.safeParse(jsonIn(body));
  if (read.success) return read.data;
  throw new InputError(
    'That is no event of a telephone system.',
    read.error.issues.map(({ message: text, path }) => ({ message: text, path: path.map(String) })),
  );
}

function jsonIn(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return null;
  }
}
