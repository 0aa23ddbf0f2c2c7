/** A Simkopdes server and its credentials, as the ministry gave them. */
export interface SimkopdesServer {
  readonly baseUrl: string;
  readonly token: string;
  /** The secret of its hints; null = it sends no hints, and is polled often. */
  readonly hintSecret: string | null;
}

/**
 * Reads `SIMKOPDES_URL` and `SIMKOPDES_TOKEN`, and `SIMKOPDES_HINT_SECRET` where it sends hints.
 *
 * @param environment - variables by name, such as `process.env`
 * @returns null when `SIMKOPDES_URL` is not set
 * @throws TypeError that names the variable to correct, never its value
 */
export function simkopdesServerFromEnv(
  environment: Readonly<Record<string, string | undefined>>,
): SimkopdesServer | null {
  const { SIMKOPDES_URL: baseUrl, SIMKOPDES_TOKEN: token } = environment;
  const hintSecret = environment.SIMKOPDES_HINT_SECRET || null;
  if (!baseUrl) return null;
  if (!token) throw new TypeError('SIMKOPDES_TOKEN must be set with SIMKOPDES_URL.');
  if (hintSecret !== null && hintSecret.length < 16) {
    throw new TypeError('SIMKOPDES_HINT_SECRET must have at least 16 characters.');
  }
  return { baseUrl, token, hintSecret };
}
