import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where everything of this desk lies on disk: one folder, readable by its owner alone. */
export interface DataFolder {
  readonly path: string;
  /** A path inside the folder. */
  file(name: string): string;
  /** A secret of 256 random bits, base64url, made at the first call ever and kept. */
  secret(name: string): string;
}

/** Opens the data folder, creating it if needed. */
export function dataFolder(path: string): DataFolder {
  mkdirSync(path, { recursive: true, mode: 0o700 });
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
      }
      return readFileSync(target, 'utf8');
    },
  };
}

function isAlreadyThere(reason: unknown): boolean {
  return reason instanceof Error && 'code' in reason && reason.code === 'EEXIST';
}
