/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8, in hex. Own code because the calendar must hash
 * synchronously and stay small: the library would be a third of its size. Not for secrets.
 */
export function sha256Hex(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(((bytes.length + 72) >>> 6) << 6));
  new Uint8Array(padded.buffer).set(bytes);
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(padded.byteLength - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(padded.byteLength - 4, bytes.length << 3);

  const primes = firstPrimes(64);
  const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
  let state = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  for (let block = 0; block < padded.byteLength; block += 64) {
    const words: number[] = [];
    const word = (index: number) => words[index] ?? 0;
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (const [round, constant] of constants.entries()) {
      const early = word(round - 15);
      const late = word(round - 2);
      words.push(
        round < 16
          ? padded.getInt32(block + round * 4)
          : (word(round - 16) +
              (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
              word(round - 7) +
              (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))) |
              0,
      );
      const first =
        h +
        (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) +
        ((e & f) ^ (~e & g)) +
        constant +
        word(round);
      const second = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
    }
    state = [a, b, c, d, e, f, g, h].map((value, index) => (value + (state[index] ?? 0)) | 0);
  }
  return state.map((value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

function firstPrimes(count: number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes;
}

/** The first 32 bits of the fractional part, as the standard takes its constants. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

function rotate(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
