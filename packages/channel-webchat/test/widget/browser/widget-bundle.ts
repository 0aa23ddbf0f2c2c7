import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { widgetBundle } from '../../../tsup.config.js';

const home = join(import.meta.dirname, '../../..');

/** The widget as it is published, built from the sources as they are now. */
export async function buildWidget(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-widget-'));
  // tsup and esbuild read paths from the folder in which they were started: the root, when all projects run.
  process.chdir(home);
  await build({
    ...widgetBundle,
    config: false,
    dts: false,
    silent: true,
    outDir: folder,
    esbuildOptions: (options) => {
      options.absWorkingDir = home;
    },
  });
  const bundle = await readFile(join(folder, 'widget/index.js'), 'utf8');
  await rm(folder, { recursive: true });
  return bundle;
}
