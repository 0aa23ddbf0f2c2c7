import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';
import { manifestName } from '../../backup/manifest.js';
import type { ExaminedBackups } from '../check.js';

/** What the doctor reads of a manifest: somebody may have written others into the folder. */
const manifestShape = z.object({ at: z.number(), encryption: z.string().nullish() });

/** What a folder of backups holds. */
export function examineBackups(folder: string): ExaminedBackups {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const manifests = names
    .filter((name) => basename(name) === manifestName && !name.includes('.incomplete'))
    .flatMap((name) => readManifest(join(folder, name)))
    .toSorted((one, other) => other.at - one.at);
  const [newest] = manifests;
  return {
    folder,
    newest: newest?.at ?? null,
    isEncrypted: Boolean(newest?.encryption),
    holdsKeys: names.some((name) => name.endsWith('.keys')),
  };
}

function readManifest(path: string): readonly z.infer<typeof manifestShape>[] {
  try {
    return [manifestShape.parse(JSON.parse(readFileSync(path, 'utf8')))];
  } catch {
    return [];
  }
}
