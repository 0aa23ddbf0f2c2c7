/** Where Simkopdes is, and what opens it. */
export interface SimkopdesSettings {
  readonly baseUrl: string;
  readonly token: string;
}

/**
 * `SIMKOPDES_URL` and `SIMKOPDES_TOKEN`, as the ministry gave them; `SIMKOPDES_URL=off` works without it. Without
 * either, the example runs a stand-in, which invents a cooperative for nearly every village.
 *
 * @throws TypeError that names the variable to mend
 */
export function readSimkopdes(
  environment: Readonly<Record<string, string | undefined>>,
): SimkopdesSettings | 'stand-in' | null {
  const { SIMKOPDES_URL: baseUrl, SIMKOPDES_TOKEN: token } = environment;
  if (!baseUrl) return 'stand-in';
  if (baseUrl === 'off') return null;
  if (!token) throw new TypeError('SIMKOPDES_TOKEN must be set with SIMKOPDES_URL.');
  return { baseUrl, token };
}
