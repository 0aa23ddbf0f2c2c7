/** Places in a table; small unless the table has more than 65,535 rows. */
export type Indexes = Uint16Array | Uint32Array;

/** Makes room for places in a table of `rows` rows. */
export function indexes(count: number, rows: number): Indexes {
  return rows > 0xffff ? new Uint32Array(count) : new Uint16Array(count);
}
