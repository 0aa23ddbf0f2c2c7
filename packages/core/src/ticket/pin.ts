import { bytesToHex } from '@noble/hashes/utils.js';
import type { TicketId } from '../ids.js';
import type { KeyProvider } from '../ports/key-provider.js';

const pins = 100_000_000;
/**
 * The greatest multiple of `pins` that fits in 32 bits. Draws at or above it are rejected, since they would make some
 * PINs more likely.
 */
const fairBelow = 2 ** 32 - (2 ** 32 % pins);

/** Makes a new tracking PIN as the citizen reads it, `1234 5678`: eight digits, all equally likely. */
export function createPin(): string {
  const [draw = fairBelow] = crypto.getRandomValues(new Uint32Array(1));
  if (draw >= fairBelow) return createPin();
  return String(draw % pins)
    .padStart(8, '0')
    .replace(/^.{4}/, '$& ');
}

/** The digits of a PIN as typed: spaces and dashes are ignored. */
export function pinDigits(pin: string): string {
  return pin.replace(/[\s-]/g, '');
}

/**
 * The stored hash of a PIN: an HMAC in hex, under a key that is not in the store. There are few PINs, so without that
 * key a copy of the store would reveal them.
 */
export async function pinHash(keys: KeyProvider, ticketId: TicketId, pin: string): Promise<string> {
  const message = `aduan tracking pin|${ticketId}|${pinDigits(pin)}`;
  return bytesToHex(await keys.mac(new TextEncoder().encode(message)));
}

/** Whether this is the PIN of the ticket. The comparison takes equally long for every wrong PIN. */
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
