import * as z from 'zod';
import { abortOf } from '../../abort-of.js';
import type { Channel } from '../../channel/channel.js';
import type { Content } from '../../channel/content.js';
import type { ChannelContext } from '../../channel/context.js';
import type { OutboundMessage, SendReceipt } from '../../channel/outbound.js';
import { ChannelError } from '../../errors.js';
import type { Delivered } from '../../plugin/delivered.js';
import type { RatesOf } from '../../sending/rates-of.js';
import type { Runtime } from '../runtime.js';
import { providerIdHash } from './receive-receipt.js';

/** Longer than any message waits to be sent. */
const progressTtlMs = 30 * 86_400_000;

const hashesSchema = /* @__PURE__ */ z.array(z.array(z.string()));

/** Everything needed to send a message. */
export interface SendPath {
  readonly channel: Channel;
  readonly context: ChannelContext;
  /** Null when the channel has no rate limits. */
  readonly rates: RatesOf | null;
  /** Aborts when the lease is nearly over. */
  readonly deadline: AbortSignal;
}

/**
 * Sends the pieces of one message through its channel, in order. Sent pieces are remembered, so that a later attempt
 * continues after them. Pieces that the rates of the channel do not allow yet are postponed.
 */
export async function sendParts(
  runtime: Runtime,
  message: OutboundMessage,
  pieces: readonly Content[],
  way: SendPath,
): Promise<Delivered> {
  const { context, deadline: late, rates } = way;
  const { tenant, store } = runtime;
  const place = `pieces/${message.key}`;
  const isOne = pieces.length === 1;
  const known = isOne ? null : await store.readValue(tenant, place, runtime.now());
  const done = known ? hashesSchema.parse(JSON.parse(new TextDecoder().decode(known))) : [];
  for (const [index, content] of pieces.entries()) {
    if (index < done.length) continue;
    const pause = await reserveRateSlot(runtime, rates);
    if (pause) return laidBack(pause);
    const key = index === 0 ? message.key : `${message.key}.${index + 1}`;
    if (index > 0 && late.aborted) throw new ChannelError({ class: 'retryable' }, 'No time left.');
    const { ids } = await sendInTime({ ...message, key, content }, way);
    done.push(await Promise.all(ids.map((id) => providerIdHash(runtime, context.name, id))));
    if (isOne) continue;
    const value = new TextEncoder().encode(JSON.stringify(done));
    await store.writeValue(tenant, place, value, { now: runtime.now(), ttlMs: progressTtlMs });
  }
  return { outcome: { state: 'sent', providerIds: done.flat() }, pausedUntil: null };
}

function laidBack({ until, isOfAccount }: Pause): Delivered {
  return { outcome: { state: 'held', at: until }, pausedUntil: isOfAccount ? until : null };
}

/** Waits for a send until the lease is nearly over. After that, another worker may take the delivery. */
async function sendInTime(
  message: OutboundMessage,
  { channel, context, deadline: late }: SendPath,
): Promise<SendReceipt> {
  const signal = AbortSignal.any([context.signal, late]);
  return Promise.race([channel.send(message, { ...context, signal }), abortOf(late)]);
}

/** Longest time that a worker waits for a message to be allowed, ms. After that the message is postponed. */
const patienceMs = 1_000;

/** Why a message cannot go out yet. */
interface Pause {
  /** When to retry, epoch ms. */
  readonly until: number;
  /** Whether the whole channel must send nothing before that. */
  readonly isOfAccount: boolean;
}

/** Waits until the rates of the channel allow one piece. @returns null when it may be sent */
async function reserveRateSlot(
  { store, tenant, now }: Pick<Runtime, 'store' | 'tenant' | 'now'>,
  rates: RatesOf | null,
): Promise<Pause | null> {
  if (!rates) return null;
  const { account, recipient } = rates;
  const asked = now();
  const { taken, at, key } = await store
    .takeRateSlots(tenant, asked, patienceMs, [account, recipient])
    .catch((cause: unknown) => {
      // Not sent yet: report it as retryable, not as uncertain.
      throw new ChannelError({ class: 'retryable' }, 'The store did not say when.', { cause });
    });
  if (!taken) return { until: at, isOfAccount: key === account.key };
  if (at > asked) await new Promise((resolve) => setTimeout(resolve, at - asked));
  return null;
}
