import type { KeyValue } from '@aduan/core/channel';
import * as z from 'zod';
import { sha256, toHex } from '../guard/hex.js';
import { takeRateSlot } from './rate-slot.js';

const codeMs = 15 * 60_000;
/** Maximum wrong codes for one address; then a new code must be requested. */
const maxTries = 5;

const keptRequest = /* @__PURE__ */ z.object({
  id: z.string(),
  address: z.string(),
  locale: z.string(),
  proof: z.string(),
});

/** A request for a copy whose address is not proven yet. */
export type CopyRequest = Readonly<z.infer<typeof keptRequest>>;

/** Stores an address until its code is entered. @returns the code, six digits */
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

/** @returns the request of this code, once; null for a wrong code, or after too many attempts */
export async function takeRequest(
  kv: KeyValue,
  conversation: string,
  code: string,
): Promise<CopyRequest | null> {
  const kept = await kv.get(requestKey(conversation));
  if (kept === null) return null;
  const request = keptRequest.parse(JSON.parse(kept));
  if (!(await takeRateSlot(kv, `copy-try:${request.id}`, maxTries, codeMs))) return null;
  // Compares hashes with a random id: the time of the comparison reveals nothing about the code.
  if ((await proofOf(request.id, code)) !== request.proof) return null;
  const isFirst = await kv.set(`copy-taken:${request.id}`, '', { ttlMs: codeMs, ifAbsent: true });
  return isFirst ? request : null;
}

/** Deletes the address after the copy was sent. */
export async function forgetRequest(kv: KeyValue, conversation: string): Promise<void> {
  await kv.delete(requestKey(conversation));
}

/** Makes the code usable again after sending the copy failed. */
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
