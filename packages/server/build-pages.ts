// Builds the files of the citizen pages: style sheets, scripts, the chat widget. Each is also compressed once.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The files of this package, by the names under which pages load them. */
const own: Readonly<Record<string, string>> = {
  citizen: 'src/pages/assets/citizen.css',
  'entry-points': 'src/pages/assets/entry-points.ts',
  field: 'src/pages/assets/field.ts',
  'aduan-chat': '@aduan/channel-webchat/widget',
  'aduan-chat-panel': '@aduan/channel-webchat/panel',
};

/**
 * Builds files of pages into a folder that is emptied first.
 *
 * @param entryPoints - sources by the names of what is built, relative to `folder`
 */
export async function buildPages(
  outdir: string = join(import.meta.dirname, 'dist', 'public'),
  entryPoints: Readonly<Record<string, string>> = own,
  folder: string = import.meta.dirname,
): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: folder,
    bundle: true,
    format: 'esm',
    conditions: ['@aduan/source'],
    logLevel: 'warning',
    entryPoints: { ...entryPoints },
    outdir,
    platform: 'browser',
    target: ['chrome111', 'firefox114', 'safari16.4'],
    minify: true,
    loader: { '.woff2': 'file' },
    assetNames: '[name]-[hash]',
  });
  for (const name of readdirSync(outdir).filter((each) => !each.endsWith('.woff2'))) {
    const bytes = readFileSync(join(outdir, name));
    writeFileSync(join(outdir, `${name}.br`), brotliCompressSync(bytes));
    writeFileSync(join(outdir, `${name}.gz`), gzipSync(bytes));
  }
}

if (import.meta.main) await buildPages();
