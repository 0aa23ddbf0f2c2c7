import { textHash } from '@aduan/core/store';

/**
 * The root of a Merkle tree over texts, in hex: a first byte distinguishes leaves from nodes, and an empty list has the
 * hash of the empty text.
 *
 * Source: RFC 9162, section 2.1.1 (over the hex form of the two halves).
 */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return textHash('');
  return rootOf(leaves.map((leaf) => textHash(`\u0000${leaf}`)));
}

function rootOf(hashes: readonly string[]): string {
  const [only] = hashes;
  if (hashes.length === 1 && only !== undefined) return only;
  const half = 2 ** Math.ceil(Math.log2(hashes.length) - 1);
  return textHash(`\u0001${rootOf(hashes.slice(0, half))}${rootOf(hashes.slice(half))}`);
}
