import { retention } from '@aduan/core';

/** An invented retention schedule: a real office uses its own. */
const ordinaryFile = { days: 30, source: 'JRA contoh 4.1' };
const supervisoryFile = { days: 5 * 365, source: 'JRA contoh 4.2' };

/** How long the archive of this office keeps a closed ticket from being erased. */
export const archiveSchedule = retention(({ supervisory }) =>
  supervisory ? supervisoryFile : ordinaryFile,
);
