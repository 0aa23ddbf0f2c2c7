const minutesOfDay = 24 * 60;

/**
 * Reads a time as people type it: `0730`, `730`, `7.30`, `07:30`, `7`.
 *
 * @returns `07:30`, or null when it is no time of a day
 */
export function readTime(text: string): string | null {
  const found = /^(\d{1,2})(?:[.:\s]?([0-5]\d))?$/.exec(text.trim());
  if (!found) return null;
  const minutes = Number(found[1]) * 60 + Number(found[2] ?? 0);
  return minutes > minutesOfDay ? null : timeOf(minutes);
}

/** A time some minutes later or earlier, within the day, on full steps: 07:40 and 15 give 07:45. */
export function stepTime(time: string, byMinutes: number): string {
  const size = Math.abs(byMinutes);
  const steps = minutesOf(time) / size;
  const next = (byMinutes > 0 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1) * size;
  return timeOf(Math.min(Math.max(next, 0), minutesOfDay));
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** `HH:MM` of minutes since midnight. */
export function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
