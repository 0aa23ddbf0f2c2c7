import { InputError } from '@aduan/core';
import * as z from 'zod';

/** A field that is missing, or of an unexpected type, is read as null, so that a call does not fail. */
const text = /* @__PURE__ */ z.string().max(10_000).nullable().catch(null);
const count = /* @__PURE__ */ z.number().min(0).nullable().catch(null);
const alternative = /* @__PURE__ */ z.object({
  transcript: z.string().max(10_000),
  confidence: count,
});

const payloadSchema = /* @__PURE__ */ z.object({
  call_sid: z.string().regex(/^[\w-]{1,100}$/),
  account_sid: text,
  direction: text,
  from: text,
  to: text,
  call_status: text,
  parent_call_sid: text,
  reason: text,
  digits: text,
  speech: z
    .object({ alternatives: z.array(alternative).max(50) })
    .nullable()
    .catch(null),
  dial_call_duration: count,
  dial_call_status: text,
  queue_sid: text,
  queue_result: text,
  queue_time: count,
  queue_position: count,
});

/** The fields of a hook that a line uses. */
export type Payload = z.infer<typeof payloadSchema>;

/** Parses the data of a hook. @throws InputError when it names no call */
export function readPayload(json: unknown): Payload {
  const payload = payloadSchema.safeParse(json);
  if (payload.success) return payload.data;
  const message = 'names no call';
  throw new InputError(`The hook ${message}.`, [{ message, path: ['call_sid'] }]);
}

/** Parses the body of a hook. @throws InputError when it is not JSON, or names no call */
export function readBody(body: Uint8Array): Payload {
  return readPayload(jsonIn(new TextDecoder().decode(body)));
}

/** @returns undefined when it is not JSON */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const accountSchema = /* @__PURE__ */ payloadSchema.pick({ account_sid: true, queue_sid: true });

/**
 * The account in a body; null when there is none. The body for a waiting caller contains it only in the id of the
 * queue.
 */
export function accountIn(body: Uint8Array): string | null {
  const { data } = accountSchema.safeParse(jsonIn(new TextDecoder().decode(body)));
  return data?.account_sid ?? /^queue:([^:]+):/.exec(data?.queue_sid ?? '')?.[1] ?? null;
}
