import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './answers.js';

/**
 * Writes the files of a project into a folder that is new or empty. Existing files are never changed, and written files
 * are removed again when one of them cannot be written.
 *
 * @param files - texts by name
 * @throws UsageError when the folder is not empty
 */
export async function writeProject(
  folder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' && error.code !== 'ENOTDIR') throw error;
    throw new UsageError(`${folder} is a file. Name another folder.`);
  });
  if ((await readdir(folder)).length > 0) {
    throw new UsageError(`${folder} is not empty. Name another folder.`);
  }
  const written: string[] = [];
  try {
    for (const [name, text] of Object.entries(files)) {
      const path = join(folder, name);
      await writeFile(path, text, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) await rm(path, { force: true });
    throw error;
  }
}
