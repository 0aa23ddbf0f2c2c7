/**
 * Reads variables of the environment that only work together, such as the credentials of a provider. For the `fromEnv`
 * function of an adapter.
 *
 * @param what - the provider, as an error names it
 * @param names - names of the variables, by option
 * @returns the trimmed values; null when none of them is set
 * @throws TypeError that names the missing variables, never a value
 */
export function readVariables<Option extends string>(
  environment: Readonly<Record<string, string | undefined>>,
  what: string,
  names: Readonly<Record<Option, string>>,
): Readonly<Record<Option, string>> | null {
  const options = Object.keys(names) as Option[];
  const read = options.map((option) => [option, environment[names[option]]?.trim() ?? ''] as const);
  const missing = read.filter(([, value]) => value === '').map(([option]) => names[option]);
  if (missing.length === options.length) return null;
  if (missing.length > 0) throw new TypeError(`${what} also needs ${missing.join(', ')}.`);
  return Object.fromEntries(read) as Record<Option, string>;
}
