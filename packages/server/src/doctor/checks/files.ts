import type { Check, Examined, ExaminedPath } from '../check.js';
import { type Finding, findingIf } from '../finding.js';

const forOthers = 0o007;
const forGroup = 0o070;

/** Checks the access rights of the desk's files. */
export const files: Check = {
  id: 'files',
  find: ({ backups, keysBesideData, paths, processes, user }) => [
    ...paths.flatMap((path) => findInPath(path, user)),
    ...findingIf(keysBesideData !== null, 'keys-beside-data', { keys: keysBesideData ?? '' }),
    ...findingIf(backups?.holdsKeys ?? false, 'keys-beside-backups', {
      folder: backups?.folder ?? '',
    }),
    ...findingIf(processes.length > 1, 'two-servers', {
      count: processes.length,
      processes: processes.join(', '),
      first: processes[0] ?? '',
    }),
  ],
};

function findInPath(
  { is, isWritable, mode, owner, path }: ExaminedPath,
  user: Examined['user'],
): readonly Finding[] {
  const isOpen = (mode & (is === 'keys' ? forOthers | forGroup : forOthers)) !== 0;
  return [
    ...findingIf(!isWritable, 'not-writable', { path, user: user ?? '' }),
    ...findingIf(user !== null && owner !== user, 'other-owner', { path, owner, user: user ?? '' }),
    ...findingIf(isOpen, is === 'keys' ? 'keys-readable' : 'world-readable', {
      path,
      mode: is === 'folder' ? '700' : '600',
    }),
  ];
}
