const pattern =
  /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))(?:[ T](\d{2})[.:](\d{2}))?$/;

/**
 * Reads when a letter arrived: `2026-04-14`, `14/04/2026`, either followed by `09:30`, in the zone of the office. A
 * date without a time means the start of its day.
 *
 * @param timeZone - IANA zone
 * @returns epoch ms, or null when it is no date
 */
export function receivedDate(text: string, timeZone: string): number | null {
  const match = pattern.exec(text.trim());
  if (!match) return null;
  const [, year, month, day, dayFirst, monthSecond, yearLast, hours = '0', minutes = '0'] = match;
  const parts = [year ?? yearLast, month ?? monthSecond, day ?? dayFirst, hours, minutes].map(
    Number,
  );
  const [y = 0, m = 0, d = 0, h = 0, min = 0] = parts;
  const wall = Date.UTC(y, m - 1, d, h, min);
  const read = new Date(wall);
  const isReal = read.getUTCMonth() === m - 1 && read.getUTCDate() === d && h < 24 && min < 60;
  return isReal ? wall - offsetOf(wall, timeZone) : null;
}

/** The offset of a zone from UTC, ms. */
function offsetOf(at: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
