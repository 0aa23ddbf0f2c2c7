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
 * A time of day in each zone, the first being the office's: `16.30 WIB = 18.30 WIT`. A day that has
 * already changed there is marked `(+1 hari)`.
 *
 * @param at - epoch ms
 */
export function formatInZones(at: number, zones: readonly IndonesianZone[]): string {
  const [office] = zones;
  const officeDay = dayIn(at, office ?? 'WIB');
  return [...new Set(zones)]
    .map((zone) => {
      const [hours, minutes] = new Date(localTime(at, zone)).toISOString().slice(11, 16).split(':');
      const shift = dayIn(at, zone) - officeDay;
      const sign = shift > 0 ? '+' : '';
      return `${hours}.${minutes} ${zone}${shift === 0 ? '' : ` (${sign}${shift} hari)`}`;
    })
    .join(' = ');
}

function localTime(at: number, zone: IndonesianZone): number {
  return at + OFFSET_HOURS[zone] * 3_600_000;
}

function dayIn(at: number, zone: IndonesianZone): number {
  return Math.floor(localTime(at, zone) / 86_400_000);
}
