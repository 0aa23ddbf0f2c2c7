import type { Check, Examined } from '../check.js';
import { findingIf } from '../finding.js';

/** The oldest Node that runs TypeScript configurations. */
const oldestNode = [22, 18] as const;
/** Below this share of the disk the desk cannot keep files for long. */
const lowShare = 0.1;
const lowBytes = 2 ** 30;
/** Programs on other machines may write a file or sign a checkpoint a little ahead. */
const tolerableLeadMs = 60_000;

/** Node, time zone, clock and disk. */
export const machine: Check = {
  id: 'machine',
  find(examined) {
    const { aduan, disk, nodeVersion, timeZone } = examined;
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
    const office = aduan?.calendar.def.timeZone ?? timeZone;
    const isLow = disk !== null && (disk.free < lowBytes || disk.free < disk.total * lowShare);
    const behindMs = millisecondsBehind(examined);
    return [
      ...findingIf(isOld, 'node-too-old', { version: nodeVersion, oldest: oldestNode.join('.') }),
      ...findingIf(office !== timeZone, 'time-zone-differs', { zone: timeZone, office }),
      ...findingIf(behindMs > tolerableLeadMs, 'clock-behind', {
        minutes: Math.round(behindMs / 60_000),
      }),
      ...findingIf(isLow, 'disk-nearly-full', {
        megabytes: Math.round((disk?.free ?? 0) / 2 ** 20),
        folder: disk?.folder ?? '',
      }),
    ];
  },
};

/** How far the newest record of the desk lies in the future. */
function millisecondsBehind({ backups, lastCheckpoint, now, paths }: Examined): number {
  const times = [
    ...paths.map(({ writtenAt }) => writtenAt),
    ...(lastCheckpoint ? [lastCheckpoint.at] : []),
    ...(backups?.newest ? [backups.newest] : []),
  ];
  return Math.max(0, ...times) - now;
}
