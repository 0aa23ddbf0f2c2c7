/** One text in Indonesian and in English. */
export type Label = Readonly<Record<'id' | 'en', string>>;

/** The three time zones of Indonesia (Keppres 41/1987): UTC +7, +8, +9, without summer time. */
export type IndonesianZone = 'WIB' | 'WITA' | 'WIT';

/** The IANA zone of each. */
export const zoneNames: Readonly<Record<IndonesianZone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

const OFFSET_HOURS: Readonly<Record<IndonesianZone, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/**
 * A time of day in each zone, the office's first: `16.30 WIB = 18.30 WIT`. A different date is shown:
 * `23.30 WIB = 01.30 WIT (+1 hari)`.
 *
 * @param at - epoch ms
 */
export function formatInZones(at: number, zones: readonly IndonesianZone[]): Label {
  return { id: sayTimes(at, zones, '.', 'hari'), en: sayTimes(at, zones, ':', 'day') };
}

function sayTimes(
  at: number,
  zones: readonly IndonesianZone[],
  separator: string,
  day: string,
): string {
  const officeDay = dayIn(at, zones[0] ?? 'WIB');
  return [...new Set(zones)]
    .map((zone) => {
      const time = new Date(localTime(at, zone))
        .toISOString()
        .slice(11, 16)
        .replace(':', separator);
      const shift = dayIn(at, zone) - officeDay;
      return `${time} ${zone}${shift === 0 ? '' : ` (${shift > 0 ? '+' : ''}${shift} ${day})`}`;
    })
    .join(' = ');
}

function localTime(at: number, zone: IndonesianZone): number {
  return at + OFFSET_HOURS[zone] * 3_600_000;
}

function dayIn(at: number, zone: IndonesianZone): number {
  return Math.floor(localTime(at, zone) / 86_400_000);
}
