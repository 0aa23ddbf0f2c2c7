/** What stands before the name proper: what kind of cooperative it is, and how people shorten that. */
const kinds =
  /^(?:(?:koperasi|koprasi|kop|kopdes|kopkel|kopdeskel|kdmp|kkmp|kdkmp|desa|ds|kelurahan|kel|kampung|gampong|nagari)\s+)+/;

/**
 * The words of a name without what all cooperatives are called, in small letters and without signs: "suka maju" of
 * "Kopdes Merah Putih Suka-Maju". A name of nothing else stays as it is.
 */
export function cooperativeOwnName(name: string): string {
  const plain = plainName(name);
  return plain.replace(/\bmerah ?putih\b ?/, '').replace(kinds, '') || plain;
}

/**
 * What tells a cooperative from others: its own name without blanks. "Kopdes Suka Maju" and "KOPERASI DESA MERAH
 * PUTIH SUKAMAJU" have the same.
 */
export function cooperativeNameKey(name: string): string {
  return cooperativeOwnName(name).replaceAll(' ', '');
}

/** Small letters and single blanks. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
