import { toBase64 } from '../base64.js';

const pattern = /^aduan_(\d{1,6})_([\w-]{43})$/;

/** A secret of 256 random bits, base64url. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The token that its holder keeps. Its beginning lets scanners of repositories find it. */
export function tokenOf(number: number, secret: string): string {
  return `aduan_${number}_${secret}`;
}

/** Reads a token; null when it cannot be one. */
export function readToken(
  token: string,
): { readonly number: number; readonly secret: string } | null {
  const [, number, secret] = pattern.exec(token) ?? [];
  return secret === undefined ? null : { number: Number(number), secret };
}
