import type { Contestant } from './contestant.ts';
import type { MakeWebhookRequest } from './updates.ts';

/** The cost of one round of one contestant. */
export interface Lap {
  /** Updates for each second of processor time. */
  readonly rate: number;
  /** Growth of the heap and of external buffers, in MiB. */
  readonly kept: number;
}

/** Number of updates at the start of each round that do not count. */
const warmUp = 300;

/**
 * Sends webhook requests to a contestant, as many at once as `inFlight` says. They are made before, and the run stops
 * when one is refused or a message does not arrive.
 */
export async function lap(
  make: () => Contestant,
  delivery: MakeWebhookRequest,
  { updates, first, inFlight }: { updates: number; first: number; inFlight: number },
): Promise<Lap> {
  const contestant = make();
  await takeAll(contestant, requestsFrom(delivery, first, warmUp), inFlight);
  const before = held();
  const requests = requestsFrom(delivery, first + warmUp, updates);
  globalThis.gc?.();
  const start = process.cpuUsage();
  await takeAll(contestant, requests, inFlight);
  const { user, system } = process.cpuUsage(start);
  requests.length = 0;
  const kept = (held() - before) / 1_048_576;
  const taken = contestant.taken();
  if (taken !== updates + warmUp) {
    throw new Error(`${contestant.name} took ${taken} of ${updates + warmUp} messages.`);
  }
  return { rate: updates / ((user + system) / 1e6), kept };
}

async function takeAll(
  contestant: Contestant,
  requests: readonly Request[],
  inFlight: number,
): Promise<void> {
  const waiting = requests.values();
  const takeOn = async () => {
    for (const request of waiting) {
      const { status } = await contestant.take(request);
      if (status !== 200) throw new Error(`${contestant.name} answered ${status}.`);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, takeOn));
}

function requestsFrom(delivery: MakeWebhookRequest, first: number, count: number): Request[] {
  return Array.from({ length: count }, (_, index) => delivery(first + index));
}

function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
