import { addressGroup } from '../../channel/address-group.js';
import type { Rate } from '../../store/rate.js';
import type { Runtime } from '../runtime.js';

const hourMs = 60 * 60_000;
const dayMs = 24 * hourMs;

/**
 * How many wrong PINs count where, whatever door they come through: so many at once, and as many again in the time
 * beside. Choices of this project; decision 0045 has the arithmetic.
 */
export const pinLimits = {
  /** Of one network, at one case. */
  caseFromNetwork: { most: 5, perMs: hourMs },
  /** Of one network, at all cases. */
  network: { most: 30, perMs: hourMs },
  /** Of everybody, at one case. */
  ticket: { most: 200, perMs: dayMs },
  /** Of everybody, at all cases. */
  desk: { most: 25_000, perMs: dayMs },
} as const;

/** What somebody must know whose try was let in, or when the next one of his network is, epoch ms. */
export type PinAttempt =
  | {
      readonly allowed: true;
      /** Whether so many have tried that a PIN alone opens nothing now. */
      readonly isRaised: boolean;
      /** It was no wrong PIN: it counts no more. */
      readonly giveBack: () => Promise<void>;
    }
  | { readonly allowed: false; readonly retryAt: number };

/**
 * Counts a try at a PIN before it is compared, so that guesses side by side count too. A network that has tried too often
 * waits; that others have tried too often makes nobody wait, but asks for more than the PIN.
 *
 * @param network - whose try it is; null where no door knows: then only everybody together is counted, until that is too
 *   often, and from then on all of them as one network
 */
export async function takePinAttempt(
  desk: Runtime,
  number: string,
  network: string | null,
): Promise<PinAttempt> {
  const { store, tenant } = desk;
  const own = network === null ? [] : await ratesOf(desk, number, addressGroup(network));
  const taken = await store.takeRateSlots(tenant, desk.now(), 0, own);
  if (!taken.taken) return { allowed: false, retryAt: taken.at };
  const all = [rate(`case/${number}`, pinLimits.ticket), rate('desk', pinLimits.desk)];
  const { taken: isBelow } = await store.takeRateSlots(tenant, desk.now(), 0, all);
  if (!isBelow && network === null) return takePinAttempt(desk, number, 'unknown');
  const counted = isBelow ? [...own, ...all] : own;
  const giveBack = () => store.returnRateSlots(tenant, counted);
  return { allowed: true, isRaised: !isBelow, giveBack };
}

/** The store learns no address: it keeps keyed hashes, until the tries count no more. */
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
    rate(`network/${ofTicket}`, pinLimits.caseFromNetwork),
    rate(`network/${ofAll}`, pinLimits.network),
  ];
}

function rate(
  key: string,
  { most, perMs }: { readonly most: number; readonly perMs: number },
): Rate {
  return { key: `pin/${key}`, everyMs: perMs / most, burst: most };
}
