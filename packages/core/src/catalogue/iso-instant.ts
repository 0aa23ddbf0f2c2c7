const hourMs = 3_600_000;
const maxHours = 5_000;
/**
 * Range of the offset cache, 1970 to 2100. Before it, offsets often have seconds; after it, time zone rules are not
 * known.
 */
const plainYears = { from: 0, until: Date.UTC(2100, 0) };
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
  const offsetAt = (at: number) => {
    const zone = named.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
    return zone?.slice(3) || 'Z';
  };
  // `Intl` formats take most of the time of a list, so the offset is cached for each hour.
  const offsets = new Map<number, string | null>();
  const offsetOf = (hour: number) => {
    const known = offsets.get(hour);
    if (known !== undefined) return known;
    if (offsets.size >= maxHours) offsets.clear();
    const offset = offsetAt(hour * hourMs);
    const steady = offset === offsetAt((hour + 1) * hourMs) ? offset : null;
    offsets.set(hour, steady);
    return steady;
  };
  return (at) => {
    const isPlain = at >= plainYears.from && at < plainYears.until;
    const offset = isPlain ? offsetOf(Math.floor(at / hourMs)) : null;
    if (offset === null) return `${local.format(at).replace(' ', 'T')}${offsetAt(at)}`;
    return `${new Date(at + millisecondsOf(offset)).toISOString().slice(0, 19)}${offset}`;
  };
}

/** An offset such as `+07:00` or `Z` in ms. */
function millisecondsOf(offset: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = offset
    .replace('Z', '')
    .slice(1)
    .split(':')
    .map(Number);
  const size = ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  return offset.startsWith('-') ? -size : size;
}
