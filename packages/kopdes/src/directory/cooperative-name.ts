/** Words before the distinctive name: the kind of cooperative, and their abbreviations. */
const kinds =
  /^(?:(?:koperasi|koprasi|kop|kopdes|kopkel|kopdeskel|kdmp|kkmp|kdkmp|desa|ds|kelurahan|kel|kampung|gampong|nagari)\s+)+/;

/**
 * The distinctive words of a name, in lower case and without punctuation: "suka maju" for "Kopdes Merah Putih
 * Suka-Maju". A name without distinctive words is returned whole.
 */
export function cooperativeOwnName(name: string): string {
  const plain = plainName(name);
  return plain.replace(/\bmerah ?putih\b ?/, '').replace(kinds, '') || plain;
}

/**
 * Key to compare names: the distinctive name without blanks. "Kopdes Suka Maju" and "KOPERASI DESA MERAH PUTIH
 * SUKAMAJU" have the same key.
 */
export function cooperativeNameKey(name: string): string {
  return cooperativeOwnName(name).replaceAll(' ', '');
}

/** The name in lower case with single blanks. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['’`]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
