const clocks = new Map<string, (at: number) => string>();

/**
 * ISO 8601 with the offset of a zone: `2026-04-14T09:00:00+07:00`.
 *
 * @param at - epoch ms
 * @param timeZone - IANA zone
 */
export function isoInstant(at: number, timeZone: string): string {
  const clock = clocks.get(timeZone) ?? clockOf(timeZone);
  clocks.set(timeZone, clock);
  return clock(at);
}

function clockOf(timeZone: string): (at: number) => string {
  const local = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const named = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  return (at) => {
    const zone = named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    return `${local.format(at).replace(' ', 'T')}${zone?.slice(3) || 'Z'}`;
  };
}
