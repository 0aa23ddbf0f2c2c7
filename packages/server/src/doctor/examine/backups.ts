import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { manifestName } from '../../backup/manifest.js';
import type { ExaminedBackups } from '../check.js';

/** The part of a manifest that the doctor reads; other programs may have written manifests into the folder. */
const manifestShape = z.object({ at: z.number(), encryption: z.string().nullish() });

/** Examines a folder of backups. */
export function examineBackups(folder: string): ExaminedBackups {
  const found = namesIn(folder);
  const names = found ?? [];
  const manifests = names
    .filter((name) => basename(name) === manifestName && !name.includes('.incomplete'))
    .flatMap((name) => readManifest(join(folder, name)))
    .toSorted((one, other) => other.at - one.at);
  const [newest] = manifests;
  return {
    folder,
    isReadable: found !== null,
    newest: newest?.at ?? null,
    isEncrypted: Boolean(newest?.encryption),
    holdsKeys: names.some((name) => name.endsWith('.keys')),
  };
}

/** The paths of all files below a folder; null when it may not be read. */
function namesIn(folder: string): readonly string[] | null {
  try {
    return existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  } catch {
    return null;
  }
}

function readManifest(path: string): readonly z.infer<typeof manifestShape>[] {
  try {
    return [manifestShape.parse(JSON.parse(readFileSync(path, 'utf8')))];
  } catch {
    return [];
  }
}
