import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { AduanError } from '@aduan/core';

/** The data of this desk on disk: one folder, readable only by its owner. */
export interface DataFolder {
  readonly path: string;
  /** A path inside the folder. */
  file(name: string): string;
  /** The text of a file, readable only by its owner; the first call ever writes `made`. */
  kept(name: string, made: string): string;
  /**
   * A secret of 256 random bits, base64url, made at the first call ever and kept.
   *
   * @throws when the kept text is no such secret
   */
  secret(name: string): string;
}

/**
 * Opens the data folder, creating it if needed. A folder with other content keeps its own mode; the files of the desk
 * are readable only by their owner in any case.
 *
 * @throws AduanError `data-folder-not-writable`, which names the folder
 */
export function dataFolder(path: string): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw notWritable(path, cause);
  }
  const isOurs = readdirSync(path).every((name) => ownNames.test(name));
  if (isOurs && statSync(path).uid === process.getuid?.()) chmodSync(path, 0o700);
  const file = (name: string) => join(path, name);
  const kept = (name: string, made: string) => {
    try {
      writeFileSync(file(name), made, { flag: 'wx', mode: 0o600 });
    } catch (reason) {
      if (!isAlreadyThere(reason)) throw reason;
      chmodSync(file(name), 0o600);
    }
    return readFileSync(file(name), 'utf8');
  };
  return {
    path,
    file,
    kept,
    secret(name) {
      const secret = kept(`${name}.secret`, randomBytes(32).toString('base64url'));
      if (/^[\w-]{43}$/.test(secret)) return secret;
      throw new Error(`${file(`${name}.secret`)} is damaged: remove it.`);
    },
  };
}

const ownNames =
  /^(desk(\.draft)?|(inbox|holds|handsets)\.db(-wal|-shm)?|accounts\.sqlite(-wal|-shm)?|server\.(lock(-journal)?|pid|address)|\w+\.secret|audit\.key|samples|checkpoints\.jsonl)$/;

function isAlreadyThere(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'EEXIST';
}

/** What to say of a data folder that this process cannot write into. */
export function notWritable(path: string, cause: unknown): AduanError {
  // The number: in a container, the user may have no name.
  const user = process.getuid?.() ?? userInfo().username;
  return new AduanError(
    'data-folder-not-writable',
    [
      `Folder data ${path} tidak bisa ditulisi oleh pengguna ${user}.`,
      `Beri haknya: chown -R ${user} ${path}, atau pakai folder lain: ADUAN_DATA=/folder/lain`,
      '',
      `The user ${user} cannot write into the data folder ${path}.`,
      `Give it to them: chown -R ${user} ${path}, or use another folder: ADUAN_DATA=/another/folder`,
    ].join('\n'),
    { cause },
  );
}
