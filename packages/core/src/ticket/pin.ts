import { bytesToHex } from '@noble/hashes/utils.js';
import type { TicketId } from '../ids.js';
import type { KeyProvider } from '../ports/key-provider.js';

const pins = 100_000_000;
/** The greatest multiple of `pins` that 32 bits hold: above it, some PINs would come up more often. */
const fairBelow = 2 ** 32 - (2 ** 32 % pins);

/** A new tracking PIN as its citizen reads it, `1234 5678`: eight digits, all of them equally likely. */
export function createPin(): string {
  const [draw = fairBelow] = crypto.getRandomValues(new Uint32Array(1));
  if (draw >= fairBelow) return createPin();
  return String(draw % pins)
    .padStart(8, '0')
    .replace(/^.{4}/, '$& ');
}

/** The digits of a PIN as somebody wrote it: spaces and dashes do not count. */
export function pinDigits(pin: string): string {
  return pin.replace(/[\s-]/g, '');
}

/**
 * What the store keeps of a PIN: an HMAC under a key that does not lie in the store, in hex. A copy of
 * the store alone therefore gives no PIN away, few as there are.
 */
export async function pinHash(keys: KeyProvider, ticketId: TicketId, pin: string): Promise<string> {
  const message = `aduan tracking pin|${ticketId}|${pinDigits(pin)}`;
  return bytesToHex(await keys.mac(new TextEncoder().encode(message)));
}

/** Whether this is the PIN of the ticket. Takes equally long for every wrong PIN. */
export async function pinMatches(
  keys: KeyProvider,
  ticketId: TicketId,
  pin: string,
  hash: string,
): Promise<boolean> {
  const given = await pinHash(keys, ticketId, pin);
  let difference = given.length ^ hash.length;
  for (let index = 0; index < given.length; index += 1) {
    difference |= given.charCodeAt(index) ^ hash.charCodeAt(index);
  }
  return difference === 0;
}
