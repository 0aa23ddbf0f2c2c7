import { type Check, findingIf } from '../check.js';

/** The oldest Node that runs TypeScript configurations. */
const oldestNode = [22, 18] as const;
/** Below this share of the disk the desk cannot keep files for long. */
const lowShare = 0.1;
const lowBytes = 2 ** 30;

/** Node, time zone and disk. */
export const machine: Check = {
  id: 'machine',
  find({ aduan, disk, nodeVersion, timeZone }) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
    const zone = aduan?.calendar.def.timeZone ?? timeZone;
    const isLow = disk !== null && (disk.free < lowBytes || disk.free < disk.total * lowShare);
    return [
      ...findingIf(
        isOld,
        'node-too-old',
        'error',
        `Node ${nodeVersion} is too old.`,
        `Install Node ${oldestNode.join('.')} or newer.`,
      ),
      ...findingIf(
        zone !== timeZone,
        'time-zone-differs',
        'warning',
        `The process runs in ${timeZone}, the office in ${zone}. Deadlines are right, logs and exports of other programs are not.`,
        `Set TZ=${zone} for the service.`,
      ),
      ...findingIf(
        isLow,
        'disk-nearly-full',
        'error',
        `The disk with the data has ${Math.round((disk?.free ?? 0) / 2 ** 20)} MB left.`,
        'Make room before it is full: then no message of a citizen can be stored.',
      ),
    ];
  },
};
