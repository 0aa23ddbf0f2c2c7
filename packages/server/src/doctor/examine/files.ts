import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { readFile, statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { OpenDesk } from '../../backup/open-desk.js';
import type { Examined, ExaminedPath } from '../check.js';

/** The files of a desk in SQLite; empty for other stores. */
export async function examineFiles({
  store,
}: OpenDesk): Promise<Pick<Examined, 'paths' | 'disk' | 'processes' | 'keysBesideData'>> {
  const { format, keyFiles = [], places = [] } = store.backup ?? {};
  const [file] = format?.startsWith('sqlite/') ? places : [];
  if (file === undefined) return { paths: [], disk: null, processes: [], keysBesideData: null };
  const folder = dirname(resolve(file));
  const known = [
    [folder, 'folder'],
    [file, 'database'],
    ...keyFiles.map((path) => [path, 'keys'] as const),
  ] as const;
  const { bavail, blocks, bsize } = await statfs(folder);
  return {
    paths: known.flatMap(([path, is]) => (existsSync(path) ? [examinePath(path, is)] : [])),
    disk: { folder, free: bavail * bsize, total: blocks * bsize },
    processes: await processesOn(`${file}-shm`),
    keysBesideData: keyFiles.find((path) => dirname(resolve(path)) === folder) ?? null,
  };
}

function examinePath(path: string, is: ExaminedPath['is']): ExaminedPath {
  const { mode, mtimeMs: writtenAt, uid: owner } = statSync(path);
  return { path, is, mode: mode & 0o777, owner, isWritable: isWritable(path), writtenAt };
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Other processes that hold a lock on a file, from Linux' list of locks; empty on other systems. */
async function processesOn(file: string): Promise<readonly number[]> {
  if (!existsSync(file) || !existsSync('/proc/locks')) return [];
  const inode = String(statSync(file).ino);
  const lines = (await readFile('/proc/locks', 'utf8')).split('\n');
  const pids = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, , , , , place]) => place?.split(':').at(-1) === inode)
    .map(([, , , , pid]) => Number(pid));
  return [...new Set(pids)].filter((pid) => pid !== process.pid && pid > 0);
}
