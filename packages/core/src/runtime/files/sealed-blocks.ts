import { StoreError } from '../../errors.js';
import type { SealKey } from '../vault/seal.js';
import { type ByteReader, blocksOf } from './byte-stream.js';

/** Bytes of a file that are sealed together. */
const blockBytes = 65_536;
/** Size of the AES-GCM tag that is added to each block, in bytes. */
const tagBytes = 16;

/**
 * Nonce of a block for AES-256-GCM, as in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): the number of the block
 * and whether it is the last one, so that no block can be moved, removed or cut off. A key may seal one file only.
 */
function nonceOf(index: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint32(7, index);
  view.setUint8(11, Number(isLast));
  return nonce;
}

/** Seals the blocks of a file. There is at least one. */
export async function* sealBlocks(
  key: SealKey,
  plain: ByteReader,
  onBlock: (bytes: Uint8Array) => void,
): AsyncGenerator<Uint8Array, void> {
  let index = 0;
  for await (const { bytes, isLast } of blocksOf(plain, blockBytes)) {
    onBlock(bytes);
    const parameters = { name: 'AES-GCM', iv: nonceOf(index, isLast) };
    yield new Uint8Array(await crypto.subtle.encrypt(parameters, key, bytes));
    index += 1;
  }
}

/**
 * Opens the blocks that {@link sealBlocks} made.
 *
 * @throws StoreError when a block differs from the sealed one, or is in another position
 */
export async function* openBlocks(
  key: SealKey,
  sealed: ByteReader,
): AsyncGenerator<Uint8Array, void> {
  let index = 0;
  for await (const { bytes, isLast } of blocksOf(sealed, blockBytes + tagBytes)) {
    const parameters = { name: 'AES-GCM', iv: nonceOf(index, isLast) };
    const plain = await crypto.subtle.decrypt(parameters, key, bytes).catch((cause: unknown) => {
      throw new StoreError('store-seal-broken', 'A file does not fit its key.', { cause });
    });
    if (plain.byteLength > 0) yield new Uint8Array(plain);
    index += 1;
  }
}
