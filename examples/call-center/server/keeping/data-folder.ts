import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of this desk lies on disk: one folder, readable by its owner alone. */
export interface DataFolder {
  readonly path: string;
  /** A path inside the folder. */
  file(name: string): string;
  /**
   * A secret of 256 random bits, base64url, made at the first call ever and kept.
   *
   * @throws when what was kept is no such secret
   */
  secret(name: string): string;
}

/**
 * Opens the data folder, creating it if needed. A folder that holds other things as well keeps its own
 * mode; the files of the desk are for their owner alone in any case.
 */
export function dataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const isOurs = readdirSync(path).every((name) => ownNames.test(name));
  if (isOurs && statSync(path).uid === process.getuid?.()) chmodSync(path, 0o700);
  const file = (name: string) => join(path, name);
  return {
    path,
    file,
    secret(name) {
      const target = file(`${name}.secret`);
      try {
        writeFileSync(target, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
      } catch (reason) {
        if (!isAlreadyThere(reason)) throw reason;
        chmodSync(target, 0o600);
      }
      const secret = readFileSync(target, 'utf8');
      if (!/^[\w-]{43}$/.test(secret)) throw new Error(`${target} is damaged: remove it.`);
      return secret;
    },
  };
}

const ownNames =
  /^(desk(\.draft)?|(accounts|inbox|holds)\.db(-wal|-shm)?|\w+\.secret|audit\.key|checkpoints\.jsonl)$/;

function isAlreadyThere(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'EEXIST';
}
