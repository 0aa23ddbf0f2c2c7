import type { ChannelErrorClass, ChannelErrorInfo } from '@aduan/core/channel';
import * as z from 'zod';

type Row = readonly [
  codes: readonly (number | readonly [from: number, to: number])[],
  class_: ChannelErrorClass,
  more?: Partial<ChannelErrorInfo>,
];

/** Meta's pair rate limit: one message to the same person in six seconds. */
const pairPauseMs = 6_000;

/** https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes, read in November 2026. */
const table: readonly Row[] = [
  [[0, 190], 'auth', { scope: 'account' }],
  [[3, 10, [200, 299], 368, 130_497, 131_031, 131_042], 'blocked', { scope: 'account' }],
  [[4, 17, 32, 613, 80_007, 130_429, 131_048], 'rate_limited', { scope: 'account' }],
  [[131_056], 'rate_limited', { scope: 'recipient', retryAfterMs: pairPauseMs }],
  [[131_047], 'window_closed', { scope: 'recipient' }],
  [[131_026, 131_021, 131_050, 131_049, 130_472], 'recipient', { scope: 'recipient' }],
  [[[132_000, 132_016]], 'template'],
  [[33, 100, 131_008, 131_009, [131_051, 131_053]], 'invalid'],
  [[131_000, 131_016, 131_057], 'retryable'],
];

/** The meaning of an error code of Meta. Titles change; codes do not. */
export function errorOfCode(code: number): ChannelErrorInfo {
  const row = table.find(([codes]) =>
    codes.some((each) => (typeof each === 'number' ? each === code : inRange(code, each))),
  );
  return row ? { class: row[1], code, ...row[2] } : { class: 'unknown', code };
}

function inRange(code: number, [from, to]: readonly [number, number]): boolean {
  return from <= code && code <= to;
}

const refusalSchema = /* @__PURE__ */ z.object({
  error: z.object({ code: z.number(), is_transient: z.boolean().optional() }),
});

/** Reads Meta's error in a response. @returns null when there is no known one: the status decides */
export function classifyAnswer({
  data,
}: {
  readonly data: unknown;
}): Partial<ChannelErrorInfo> | null {
  const answer = refusalSchema.safeParse(data);
  if (!answer.success) return null;
  const { code, is_transient: isTransient } = answer.data.error;
  const info = errorOfCode(code);
  if (info.class !== 'unknown') return info;
  return isTransient ? { class: 'retryable', code } : { code };
}
