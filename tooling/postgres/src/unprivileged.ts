import { chmod, chown, cp, mkdir, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PostgresBinaries } from './binaries.js';

/** The account that a server runs as: PostgreSQL refuses to run as root. Undefined = that of the test run. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The user "nobody" of Linux and of macOS. */
const nobody: Account =
  process.platform === 'darwin'
    ? { uid: 4_294_967_294, gid: 4_294_967_294 }
    : { uid: 65_534, gid: 65_534 };

/** The account to use, and the programs where that account can read them. */
export async function unprivileged(
  binaries: PostgresBinaries,
  directory: string,
): Promise<{ readonly account?: Account; readonly binaries: PostgresBinaries }> {
  if (process.getuid?.() !== 0) return { binaries };
  const copy = join(directory, 'postgres');
  await mkdir(copy);
  await cp(dirname(dirname(binaries.postgres)), copy, { recursive: true, verbatimSymlinks: true });
  await chown(directory, nobody.uid, nobody.gid);
  const bin = (name: string) => join(copy, 'bin', name);
  return { account: nobody, binaries: { initdb: bin('initdb'), postgres: bin('postgres') } };
}

/** Gives a data directory to the account alone, as PostgreSQL requires. */
export async function ownedBy(directory: string, account: Account | undefined): Promise<void> {
  await chmod(directory, 0o700);
  if (!account) return;
  const names = await readdir(directory, { recursive: true });
  for (const name of ['', ...names]) await chown(join(directory, name), account.uid, account.gid);
}
