import type { KeyValue } from '@aduan/core';
import { sha256, toHex } from '../guard/hex.js';
import { conversationOf } from '../session/session-token.js';

/** Life of a link that takes a conversation to another device, in ms. */
const linkMs = 15 * 60_000;

/** What stands behind the `#` of a link, and until when it is good. */
export interface ResumeLink {
  /** 160 random bits, hex. */
  readonly code: string;
  /** Epoch ms. */
  readonly expiresAt: number;
}

/** Makes the one link of a session that is good from now on; an earlier one ends. */
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

/** Ends the link of a session, if there is one that nobody used. */
export async function revokeResumeLink(kv: KeyValue, session: string): Promise<void> {
  const owner = await ownerKey(session);
  const hash = await kv.get(owner);
  if (hash === null) return;
  await kv.delete(linkKey(hash));
  await kv.delete(owner);
}

/** Uses a link up. @returns its session; null when it was used, revoked, is too old or none at all */
export async function takeResumeLink(kv: KeyValue, code: string): Promise<string | null> {
  const hash = await hashOf(code);
  const session = await kv.get(linkKey(hash));
  if (session === null) return null;
  // Of several that were made at the same time only the last can be withdrawn: the others are none.
  if ((await kv.get(await ownerKey(session))) !== hash) return null;
  // Of two who come at the same time, on whatever instances, one is the first.
  const isFirst = await kv.set(`resume-taken:${hash}`, '', { ttlMs: linkMs, ifAbsent: true });
  if (!isFirst) return null;
  await revokeResumeLink(kv, session);
  return session;
}

/** What is kept gives nobody the link back. */
function hashOf(code: string): Promise<string> {
  return sha256(`aduan-webchat-resume\n${code}`);
}

function linkKey(hash: string): string {
  return `resume:${hash}`;
}

async function ownerKey(session: string): Promise<string> {
  return `resume-of:${await conversationOf(session)}`;
}
