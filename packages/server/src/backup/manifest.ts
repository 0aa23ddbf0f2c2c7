import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { type Aduan, StoreError } from '@aduan/core';
import { canonicalJson } from '@aduan/core/plugin';
import * as z from 'zod';
import { encryption } from './encryption.js';

/** Name of the manifest, which is written last: a folder without one is no backup. */
export const manifestName = 'manifest.json';

const count = z.int().nonnegative();
const bodyShape = z.strictObject({
  format: z.literal('aduan-backup/1'),
  /** Epoch ms. */
  at: count,
  store: z.string(),
  schema: count,
  rows: z.record(z.string(), count),
  /** How all files but the manifest are encrypted; null = they are not. */
  encryption: z.literal(encryption).nullable(),
  /** Location of citizens' files: in the copy of the store, in a folder of their own, or nowhere. */
  blobs: z.enum(['in-store', 'copied', 'left-out']),
  files: z.array(z.strictObject({ name: z.string(), bytes: count, sha256: z.string() })),
  checkpoint: z.strictObject({ sequence: count, link: z.string() }).nullable(),
  redo: z.strictObject({ number: count, mac: z.string() }).nullable(),
});
const manifestShape = bodyShape.extend({ mac: z.string() });

/** Content of a backup, without its signature. */
export type ManifestBody = z.infer<typeof bodyShape>;
/** Content of a backup: its files with their hashes, and the positions of the audit chain and the redo log. */
export type Manifest = z.infer<typeof manifestShape>;

/** Signs a manifest with the keys of the desk. */
export async function signManifest(aduan: Aduan, body: ManifestBody): Promise<Manifest> {
  return { ...body, mac: await aduan.keys.hash('backup', canonicalJson(body)) };
}

/**
 * Reads the manifest of a backup and checks every file against it.
 *
 * @throws StoreError `backup-incomplete` for a folder without a manifest, `backup-broken` when a file is missing,
 * changed or unknown, `backup-foreign` when the signature is missing or another desk's
 */
export async function verifiedManifest(aduan: Aduan, folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  const { mac, ...body } = manifest;
  if (mac !== (await aduan.keys.hash('backup', canonicalJson(body)))) {
    throw new StoreError(
      'backup-foreign',
      'The manifest is not signed with the keys of this desk: it was changed, or is of another desk.',
    );
  }
  const found = await filesIn(folder);
  const names = new Set([...found, ...manifest.files].map(({ name }) => name));
  for (const name of names) {
    const [is, said] = [found, manifest.files].map((files) =>
      files.find((each) => each.name === name),
    );
    if (is?.sha256 !== said?.sha256 || is?.bytes !== said?.bytes) throw broken(name);
  }
  return manifest;
}

async function readManifest(folder: string): Promise<Manifest> {
  let text: string;
  try {
    text = await readFile(join(folder, manifestName), 'utf8');
  } catch (cause) {
    throw new StoreError(
      'backup-incomplete',
      `There is no complete backup in ${folder}: it has no ${manifestName}.`,
      { cause },
    );
  }
  try {
    return manifestShape.parse(JSON.parse(text));
  } catch (cause) {
    throw new StoreError('backup-broken', `${manifestName} is damaged: take another backup.`, {
      cause,
    });
  }
}

/** The files of a backup with their hashes, read as streams. The manifest is not among them. */
export async function filesIn(folder: string): Promise<Manifest['files']> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name));
      // A link could lead out of the backup, and elsewhere after the check.
      if (!entry.isFile()) throw broken(path);
      return path;
    })
    .filter((path) => path !== manifestName)
    .toSorted();
  const files: Manifest['files'] = [];
  for (const path of paths) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, path)), hash);
    const { size } = await stat(join(folder, path));
    files.push({ name: path.split(sep).join('/'), bytes: size, sha256: hash.digest('hex') });
  }
  return files;
}

function broken(name: string): StoreError {
  return new StoreError(
    'backup-broken',
    `The file ${name} of the backup is missing, unknown or changed: take another backup.`,
  );
}
