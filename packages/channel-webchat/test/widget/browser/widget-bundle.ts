import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsup';
import { widgetBundle } from '../../../tsup.config.js';

const home = join(import.meta.dirname, '../../..');

/** Both scripts of the widget. */
export interface WidgetBundle {
  readonly widget: string;
  readonly panel: string;
}

/** The widget as it is published, built from the sources as they are now. */
export async function buildWidget(): Promise<WidgetBundle> {
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
  const read = (name: string) => readFile(join(folder, 'widget', name), 'utf8');
  const bundle = { widget: await read('index.js'), panel: await read('panel.js') };
  await rm(folder, { recursive: true });
  return bundle;
}
