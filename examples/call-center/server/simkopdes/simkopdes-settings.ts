/** The Simkopdes server and its credentials. */
export interface SimkopdesSettings {
  readonly baseUrl: string;
  readonly token: string;
  /** The secret of its hints; null = it sends none, and is polled often. */
  readonly hintSecret: string | null;
}

/**
 * Reads `SIMKOPDES_URL` and `SIMKOPDES_TOKEN`, as the ministry gave them, and `SIMKOPDES_HINT_SECRET` where it sends
 * hints; `SIMKOPDES_URL=off` works without it. Without either, the example runs a stand-in, which invents a
 * cooperative for nearly every village.
 *
 * @throws TypeError that names the variable to correct
 */
export function readSimkopdes(
  environment: Readonly<Record<string, string | undefined>>,
): SimkopdesSettings | 'stand-in' | null {
  const { SIMKOPDES_URL: baseUrl, SIMKOPDES_TOKEN: token } = environment;
  const hintSecret = environment.SIMKOPDES_HINT_SECRET || null;
  if (!baseUrl) return 'stand-in';
  if (baseUrl === 'off') return null;
  if (!token) throw new TypeError('SIMKOPDES_TOKEN must be set with SIMKOPDES_URL.');
  if (hintSecret !== null && hintSecret.length < 16) {
    throw new TypeError('SIMKOPDES_HINT_SECRET must have at least 16 characters.');
  }
  return { baseUrl, token, hintSecret };
}
