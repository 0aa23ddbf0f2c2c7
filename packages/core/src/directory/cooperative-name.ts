/** What stands before the name proper: what kind of cooperative it is, and how people shorten that. */
const kinds =
  /^(?:(?:koperasi|koprasi|kop|kopdes|kopkel|kopdeskel|kdmp|kkmp|kdkmp|desa|ds|kelurahan|kel|kampung|gampong|nagari)\s+)+/;

/**
 * What tells a cooperative from others: its name in small letters without signs, blanks and what all of them are
 * called. "Kopdes Merah Putih Suka-Maju" and "KOPERASI DESA MERAH PUTIH SUKAMAJU" have the same.
 */
export function cooperativeNameKey(name: string): string {
  const plain = plainName(name);
  const own = plain.replace(/\bmerah ?putih\b ?/, '').replace(kinds, '');
  return (own || plain).replaceAll(' ', '');
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
