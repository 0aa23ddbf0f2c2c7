import { InputError } from '@aduan/core';
import { verifyHmac } from '@aduan/http';
import * as z from 'zod';
import { idText } from './lenient.js';

/** Maximum size of a hint, in bytes. */
const maxBytes = 64 * 1024;
/** Maximum difference between the two clocks, ms. */
const defaultToleranceMs = 5 * 60_000;
/** Maximum number of remembered signatures. */
const maxRemembered = 10_000;

/** Inferred, unofficial: a hint contains only the id of a ticket. */
const hintSchema = /* @__PURE__ */ z.object({ helpdesk_id: idText });

/** Options of `simkopdesWebhook`. */
export interface SimkopdesWebhookOptions {
  /** Shared with the sender, at least 16 characters. */
  readonly secret: string;
  /** Epoch ms. */
  readonly now: () => number;
  /** Handles a ticket that has updates, for instance with `sharing.pull`. */
  readonly onNews: (foreignId: string) => Promise<unknown>;
  /** Header with the time at which a hint was sent, epoch seconds. Default `x-simkopdes-timestamp`. */
  readonly timestampHeader?: string;
  /** Header with the HMAC-SHA-256 of `{timestamp}.{body}`, hex. Default `x-simkopdes-signature`. */
  readonly signatureHeader?: string;
  /** Maximum age of a hint, ms. Default 5 minutes. */
  readonly toleranceMs?: number;
}

/**
 * Receives hints that a ticket has updates, for hosts to which the ministry sends them. A hint is only a hint: the
 * updates themselves are requested. Its signature covers the raw bytes and the time; an old or repeated hint has no
 * effect. No such hints of the real Simkopdes are known, so the names of headers are up to the host.
 *
 * @returns a Fetch handler, to be mounted at the URL of hints
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

  /** @returns whether it is new; it is then remembered */
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
      // Forgotten after a failure, since the sender retries.
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
