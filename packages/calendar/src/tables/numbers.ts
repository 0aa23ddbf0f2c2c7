/** A table of whole numbers, as narrow as its largest number allows. */
export type Numbers = Uint16Array | Int32Array | Float64Array;

/** Allocates a table for `count` whole numbers from 0 to `most`. */
export function numbers(count: number, most: number): Numbers {
  if (most > 0x7fff_ffff) return new Float64Array(count);
  return most > 0xffff ? new Int32Array(count) : new Uint16Array(count);
}
