import { type Check, findingIf } from '../check.js';

const forOthers = 0o007;
const forGroup = 0o070;

/** Who may read and write the files of the desk. */
export const files: Check = {
  id: 'files',
  find: ({ backups, keysBesideData, paths, processes, user }) => [
    ...paths.flatMap(({ is, isWritable, mode, owner, path }) => [
      ...findingIf(
        !isWritable,
        'not-writable',
        'error',
        `${path} cannot be written by this user.`,
        'Give it to the user of the service: chown -R.',
      ),
      ...findingIf(
        user !== null && owner !== user,
        'other-owner',
        'warning',
        `${path} belongs to user ${owner}, and the command runs as user ${user}.`,
        'Run commands as the user of the service, or the service loses access to new files.',
      ),
      ...findingIf(
        (mode & (is === 'keys' ? forOthers | forGroup : forOthers)) !== 0,
        is === 'keys' ? 'keys-readable' : 'world-readable',
        'error',
        `${path} can be read by others on this machine.`,
        `chmod ${is === 'folder' ? 'o-rwx' : '600'} ${path}`,
      ),
    ]),
    ...findingIf(
      keysBesideData,
      'keys-beside-data',
      'warning',
      'The key file and the redo log lie in the folder of the database: a thief of the folder reads everything, and a lost disk takes them too.',
      'Move them to another disk and name it: keyFile and redoFile of sqliteStore.',
    ),
    ...findingIf(
      backups?.holdsKeys ?? false,
      'keys-beside-backups',
      'error',
      `A key file lies in ${backups?.folder}, beside the backups: somebody with both reads everything.`,
      'Move it to another place, and make new master keys: aduan keys rotate.',
    ),
    ...findingIf(
      processes.length > 1,
      'two-servers',
      'error',
      `${processes.length} processes have the database file open: ${processes.join(', ')}.`,
      'Stop all but one. Several instances of one desk need PostgreSQL.',
    ),
  ],
};
