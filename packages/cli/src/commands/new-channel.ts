import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { channelNames } from '../scaffold/channel-names.js';
import { channelPackage } from '../scaffold/channel-package.js';
import { UsageError } from '../usage-error.js';

/** `aduan new channel NAME`: a package whose tests show the parts to implement. */
export const newChannel: Command = async (parameters, { out }) => {
  const { positionals, values } = parseArgs({
    args: [...parameters],
    options: { out: { type: 'string' } },
    allowPositionals: true,
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0) throw new UsageError('Name one channel.');
  const files = channelPackage(channelNames(name), await sdkVersion());
  const folder = values.out ?? `channel-${name}`;
  await makeFolder(folder);
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    // Never overwrites a file that a person wrote.
    await writeFile(file, text, { flag: 'wx' });
    out(file);
  }
  out('');
  out(
    `Next, in ${folder}: npm install, then npx vitest run --bail 1. What fails says what is left to do:`,
  );
  out(`  1. test/${name}-channel.test.ts  deliveries and refusals as your provider makes them`);
  out(
    `  2. src/${name}-channel.ts        verify, then parse, then send, and what its capabilities are`,
  );
  out('Then npm pack: it builds what a desk installs.');
  out('docs/en/writing-a-channel.md tells the rest.');
  return 0;
};

/** @throws Error when the folder already holds files */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Error(`${folder} is there already. Choose another folder with --out.`);
  }
}

/** The version of the SDK, which is not the version of this command: the two are released apart. */
async function sdkVersion(): Promise<string> {
  const manifest = fileURLToPath(import.meta.resolve('@aduan/core/package.json'));
  const { version }: { version: string } = JSON.parse(await readFile(manifest, 'utf8'));
  return version;
}
