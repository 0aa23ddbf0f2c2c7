const length = 12;
const stocked = 256 * length;

let stock = new Uint8Array();

/** Twelve random bytes, no two of them the same: fetched by the hundred, as fetching costs more than they are. */
export function freshNonce(): Uint8Array<ArrayBuffer> {
  if (stock.length === 0) stock = crypto.getRandomValues(new Uint8Array(stocked));
  const nonce = stock.slice(0, length);
  stock = stock.subarray(length);
  return nonce;
}
