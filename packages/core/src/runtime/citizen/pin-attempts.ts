import { addressGroup } from '../../channel/address-group.js';
import type { Rate } from '../../store/rate.js';
import { withoutLetters } from '../../ticket/number/ticket-number.js';
import type { Runtime } from '../runtime.js';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/**
 * Limits on wrong PINs, over all ways to enter one: `most` at once, then as many again within `perMs`. Choices of this
 * project; decision 0045 has the arithmetic.
 */
export const pinLimits = {
  /** From one network, for one ticket. */
  ticketFromNetwork: { most: 5, perMs: hourMs },
  /** From one network, for all tickets. */
  network: { most: 30, perMs: hourMs },
  /** From all networks, for one ticket. */
  ticket: { most: 200, perMs: dayMs },
  /** From all networks, for all tickets. */
  desk: { most: 25_000, perMs: dayMs },
} as const;

/** The result of counting an attempt, or when the next attempt from its network is allowed, epoch ms. */
export type PinAttempt =
  | {
      readonly allowed: true;
      /** Whether there were so many attempts that a PIN alone is not enough now. */
      readonly isRaised: boolean;
      /** Returns the attempt after a correct PIN, so that it no longer counts. */
      readonly giveBack: () => Promise<void>;
    }
  | { readonly allowed: false; readonly retryAt: number };

/**
 * Counts an attempt before the PIN is compared, so that parallel guesses count too. A network with too many attempts
 * has to wait. Too many attempts from other networks do not block anyone, but a PIN alone is then not enough.
 *
 * @param network - source of the attempt; null when it is not known. Such attempts count only towards the totals until
 * a total is reached; after that, all of them count as one network.
 */
export async function takePinAttempt(
  desk: Runtime,
  typed: string,
  network: string | null,
): Promise<PinAttempt> {
  const { store, tenant } = desk;
  // Other letters lead to the same ticket, and must not give other attempts.
  const number = withoutLetters(typed);
  const own = network === null ? [] : await ratesOf(desk, number, addressGroup(network));
  const taken = await store.takeRateSlots(tenant, desk.now(), 0, own);
  if (!taken.taken) return { allowed: false, retryAt: taken.at };
  const all = [rate(`case/${number}`, pinLimits.ticket), rate('desk', pinLimits.desk)];
  const { taken: isBelow } = await store.takeRateSlots(tenant, desk.now(), 0, all);
  if (!isBelow && network === null) return takePinAttempt(desk, typed, 'unknown');
  const counted = isBelow ? [...own, ...all] : own;
  const giveBack = () => store.returnRateSlots(tenant, counted);
  return { allowed: true, isRaised: !isBelow, giveBack };
}

/** The store gets no addresses, only keyed hashes, and only while the attempts count. */
async function ratesOf(
  { vault }: Runtime,
  number: string,
  network: string,
): Promise<readonly Rate[]> {
  const [ofTicket, ofAll] = await Promise.all([
    vault.hash('pin tries at a case', `${number}\n${network}`),
    vault.hash('pin tries', network),
  ]);
  return [
    rate(`network/${ofTicket}`, pinLimits.ticketFromNetwork),
    rate(`network/${ofAll}`, pinLimits.network),
  ];
}

function rate(
  key: string,
  { most, perMs }: { readonly most: number; readonly perMs: number },
): Rate {
  return { key: `pin/${key}`, everyMs: perMs / most, burst: most };
}
