import type { KeyValue } from '@aduan/core';
import * as z from 'zod';
import { sha256, toHex } from '../guard/hex.js';
import { takeRateSlot } from './rate-slot.js';

const codeMs = 15 * 60_000;
/** Wrong codes for one address before another one must be asked for. */
const maxTries = 5;

const keptRequest = /* @__PURE__ */ z.object({
  id: z.string(),
  address: z.string(),
  locale: z.string(),
  proof: z.string(),
});

/** An address that waits to be proven. */
export type CopyRequest = Readonly<z.infer<typeof keptRequest>>;

/** Keeps an address until its code comes. @returns the code, six digits */
export async function keepRequest(
  kv: KeyValue,
  conversation: string,
  { address, locale }: Pick<CopyRequest, 'address' | 'locale'>,
): Promise<string> {
  const id = toHex(crypto.getRandomValues(new Uint8Array(8)));
  const code = randomDigits();
  const proof = await proofOf(id, code);
  const request: CopyRequest = { id, address, locale, proof };
  await kv.set(requestKey(conversation), JSON.stringify(request), { ttlMs: codeMs });
  return code;
}

/** @returns the request that this code belongs to, once; null for any other code, or after too many tries */
export async function takeRequest(
  kv: KeyValue,
  conversation: string,
  code: string,
): Promise<CopyRequest | null> {
  const kept = await kv.get(requestKey(conversation));
  if (kept === null) return null;
  const request = keptRequest.parse(JSON.parse(kept));
  if (!(await takeRateSlot(kv, `copy-try:${request.id}`, maxTries, codeMs))) return null;
  // Hashes of a random id: how long the comparison takes tells nothing of the code.
  if ((await proofOf(request.id, code)) !== request.proof) return null;
  const isFirst = await kv.set(`copy-taken:${request.id}`, '', { ttlMs: codeMs, ifAbsent: true });
  return isFirst ? request : null;
}

/** The copy went out: nothing of the address stays. */
export async function forgetRequest(kv: KeyValue, conversation: string): Promise<void> {
  await kv.delete(requestKey(conversation));
}

/** Lets the code be used once more: its copy did not go out. */
export async function giveBack(kv: KeyValue, { id }: CopyRequest): Promise<void> {
  await kv.delete(`copy-taken:${id}`);
}

function randomDigits(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return `${number % 1_000_000}`.padStart(6, '0');
}

function proofOf(id: string, code: string): Promise<string> {
  return sha256(`aduan-webchat-copy\n${id}\n${code}`);
}

function requestKey(conversation: string): string {
  return `copy:${conversation}`;
}
