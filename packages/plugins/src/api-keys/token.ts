import { toBase64 } from '@aduan/core/plugin';

const pattern = /^aduan_(\d{1,6})_([\w-]{43})$/;

/** A secret of 256 random bits, base64url. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The token for the holder. Its prefix lets secret scanners find it. */
export function tokenOf(number: number, secret: string): string {
  return `aduan_${number}_${secret}`;
}

/** Parses a token; null when it is malformed. */
export function readToken(
  token: string,
): { readonly number: number; readonly secret: string } | null {
  const [, number, secret] = pattern.exec(token) ?? [];
  return secret === undefined ? null : { number: Number(number), secret };
}
