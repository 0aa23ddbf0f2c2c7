import { InputError } from '@aduan/core';
import { verifyHmac } from '@aduan/http';
import * as z from 'zod';
import { idText } from './lenient.js';

/** Most bytes of a hint. */
const maxBytes = 64 * 1024;
/** How far the clocks of the two may lie apart, ms. */
const defaultToleranceMs = 5 * 60_000;
/** More that arrive within that time are not remembered. */
const maxRemembered = 10_000;

/** Inferred, unofficial: a hint names a case, and says no more of it. */
const hintSchema = /* @__PURE__ */ z.object({ helpdesk_id: idText });

/** Options of `simkopdesWebhook`. */
export interface SimkopdesWebhookOptions {
  /** Shared with the other side, at least 16 characters. */
  readonly secret: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** What to do about a case of which there is news, such as `sharing.pull`. */
  readonly onNews: (foreignId: string) => Promise<unknown>;
  /** Header with the time at which a hint was sent, epoch seconds. Default `x-simkopdes-timestamp`. */
  readonly timestampHeader?: string;
  /** Header with the HMAC-SHA-256 of `{timestamp}.{body}`, hex. Default `x-simkopdes-signature`. */
  readonly signatureHeader?: string;
  /** How old a hint may be, ms. Default 5 minutes. */
  readonly toleranceMs?: number;
}

/**
 * Receives hints that there is news of a case, for hosts to which the ministry sends them. A hint is believed for
 * what it is: what was said is asked for. Its signature covers the bytes as they came and the time; one that is old,
 * or came before, does nothing. No such hints of the real Simkopdes are known: names of headers are the host's.
 *
 * @returns a Fetch handler, to be mounted where hints come
 * @throws InputError for a secret that is too short
 */
export function simkopdesWebhook(options: SimkopdesWebhookOptions) {
  const {
    now,
    onNews,
    secret,
    signatureHeader = 'x-simkopdes-signature',
    timestampHeader = 'x-simkopdes-timestamp',
    toleranceMs = defaultToleranceMs,
  } = options;
  if (secret.length < 16) throw new InputError('A secret has at least 16 characters.');
  const seen = new Map<string, number>();

  /** @returns whether it is new; it counts as seen from now on */
  function remember(signature: string): boolean {
    for (const [old, at] of seen) {
      if (now() - at <= 2 * toleranceMs && seen.size < maxRemembered) break;
      seen.delete(old);
    }
    if (seen.has(signature)) return false;
    seen.set(signature, now());
    return true;
  }

  return async (request: Request): Promise<Response> => {
    if (request.method !== 'POST') return answer(405);
    const bytes = await readBytes(request);
    if (!bytes) return answer(413);
    const sentAt = request.headers.get(timestampHeader) ?? '';
    const signature = request.headers.get(signatureHeader)?.toLowerCase() ?? '';
    const payload = concat(new TextEncoder().encode(`${sentAt}.`), bytes);
    if (!(await verifyHmac({ secret, signature, body: payload }))) return answer(401);
    const isNow = Math.abs(now() - Number(sentAt) * 1_000) <= toleranceMs;
    if (!/^\d{1,12}$/.test(sentAt) || !isNow) return answer(401);
    const { data } = hintSchema.safeParse(parsed(bytes));
    if (!data) return answer(400);
    if (!remember(signature)) return answer(200);
    try {
      await onNews(data.helpdesk_id);
      return answer(200);
    } catch {
      // Whoever sent it tries again.
      seen.delete(signature);
      return answer(503);
    }
  };
}

function answer(status: number): Response {
  return new Response(null, { status });
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of request.body ?? []) {
    length += piece.byteLength;
    if (length > maxBytes) return null;
    pieces.push(piece);
  }
  return concat(...pieces);
}

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { byteLength }) => sum + byteLength, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
}
