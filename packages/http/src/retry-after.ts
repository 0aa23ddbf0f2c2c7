/**
 * The wait that a provider requests, in ms. `Retry-After` is in seconds, or a date by the provider's own clock (RFC
 * 9110, sections 10.2.3 and 6.6.1).
 *
 * @returns undefined when the header is missing
 */
export function retryAfterMs({ headers }: Pick<Response, 'headers'>): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const wait = Date.parse(value) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
