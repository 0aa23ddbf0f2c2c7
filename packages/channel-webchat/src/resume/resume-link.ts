import type { KeyValue } from '@aduan/core/channel';
import { sha256, toHex } from '../guard/hex.js';
import { conversationOf } from '../session/session-token.js';

/** Lifetime of a link that takes a conversation to another device, in ms. */
const linkMs = 15 * 60_000;

/** The secret after the `#` of a link, and its expiry. */
export interface ResumeLink {
  /** 160 random bits, hex. */
  readonly code: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Makes the only valid link of a session; an earlier one becomes invalid. */
export async function makeResumeLink(
  kv: KeyValue,
  session: string,
  now: number,
): Promise<ResumeLink> {
  await revokeResumeLink(kv, session);
  const code = toHex(crypto.getRandomValues(new Uint8Array(20)));
  const expiresAt = now + linkMs;
  const hash = await hashOf(code);
  await kv.set(linkKey(hash), session, { ttlMs: linkMs });
  await kv.set(await ownerKey(session), hash, { ttlMs: linkMs });
  return { code, expiresAt };
}

/** Revokes the unused link of a session, if any. */
export async function revokeResumeLink(kv: KeyValue, session: string): Promise<void> {
  const owner = await ownerKey(session);
  const hash = await kv.get(owner);
  if (hash === null) return;
  await kv.delete(linkKey(hash));
  await kv.delete(owner);
}

/** Uses up a link. @returns its session; null when it was used, revoked, expired or never existed */
export async function takeResumeLink(kv: KeyValue, code: string): Promise<string | null> {
  const hash = await hashOf(code);
  const session = await kv.get(linkKey(hash));
  if (session === null) return null;
  // Of several links made at the same time only the last is valid.
  if ((await kv.get(await ownerKey(session))) !== hash) return null;
  // Of two concurrent uses, on any instances, only the first succeeds.
  const isFirst = await kv.set(`resume-taken:${hash}`, '', { ttlMs: linkMs, ifAbsent: true });
  if (!isFirst) return null;
  await revokeResumeLink(kv, session);
  return session;
}

/** Only the hash is stored, which does not reveal the link. */
function hashOf(code: string): Promise<string> {
  return sha256(`aduan-webchat-resume\n${code}`);
}

function linkKey(hash: string): string {
  return `resume:${hash}`;
}

async function ownerKey(session: string): Promise<string> {
  return `resume-of:${await conversationOf(session)}`;
}
